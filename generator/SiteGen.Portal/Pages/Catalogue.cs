using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Agendas;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Events;
using SiteGen.Portal.Content.FreePages;
using SiteGen.Portal.Content.Goals;
using SiteGen.Portal.Content.Markdown;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Programmes;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Content.Resources;
using SiteGen.Portal.Content.Themes;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages;

/// <summary>
/// What is shown on the build date, with lookups in every direction. A slug of something that is not shown finds
/// nothing, so that hidden items leave no trace.
/// </summary>
internal sealed class Catalogue
{
    private readonly Dictionary<ItemId, IContentItem> _items;
    private readonly ILookup<ItemKind, IContentItem> _byKind;
    private readonly Dictionary<ItemId, ImmutableArray<int>> _ranksNaming;
    private readonly Dictionary<ItemId, ImmutableArray<CaseFile>> _casesUnder;
    private readonly Dictionary<ItemId, List<IContentItem>> _mentions;

    private Catalogue(ImmutableArray<IContentItem> shown, DateOnly today)
    {
        Today = today;
        _items = shown.ToDictionary(i => i.Head.Id);
        _byKind = shown.ToLookup(i => i.Head.Id.Kind);
        Cases = [.. Of<CaseFile>(ItemKind.Case).OrderByDescending(c => c.Updated ?? DateOnly.MinValue).ThenBy(c => c.Head.Order)];
        Regions = ByTitle<RegionFile>(ItemKind.Region);
        Themes = ByTitle<ThemeFile>(ItemKind.Theme);
        Programmes = ByTitle<ProgrammeFile>(ItemKind.Programme);
        Networks = ByTitle<NetworkFile>(ItemKind.Network);
        Questions = ByTitle<QuestionFile>(ItemKind.Question);
        Events = [.. Of<EventFile>(ItemKind.Event).OrderByDescending(e => e.Date).ThenBy(e => e.Head.Order)];
        Agendas = ByTitle<AgendaFile>(ItemKind.Agenda);
        Goals = [.. Of<GoalFile>(ItemKind.Goal).OrderBy(g => g.Programmes[0], StringComparer.Ordinal).ThenBy(g => g.Number)];
        Resources = ByTitle<ResourceFile>(ItemKind.Resource);
        FreePages = [.. Of<FreePageFile>(ItemKind.Page).OrderBy(p => p.Menu ?? int.MaxValue).ThenBy(p => p.Head.Order)];
        _ranksNaming = RanksBySubject(Cases);
        _casesUnder = CasesBySubject();
        _mentions = MentionsByTarget(shown);
    }

    public DateOnly Today { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<CaseFile> Cases { get; }

    public ImmutableArray<RegionFile> Regions { get; }

    public ImmutableArray<ThemeFile> Themes { get; }

    public ImmutableArray<ProgrammeFile> Programmes { get; }

    public ImmutableArray<NetworkFile> Networks { get; }

    public ImmutableArray<QuestionFile> Questions { get; }

    /// <summary>Latest first; without a date last.</summary>
    public ImmutableArray<EventFile> Events { get; }

    public ImmutableArray<AgendaFile> Agendas { get; }

    /// <summary>By programme, then by number.</summary>
    public ImmutableArray<GoalFile> Goals { get; }

    public ImmutableArray<ResourceFile> Resources { get; }

    /// <summary>By menu number, then by title.</summary>
    public ImmutableArray<FreePageFile> FreePages { get; }

    public static Catalogue Of(ImmutableArray<IContentItem> shown, DateOnly today) => new(shown, today);

    public bool Has(ItemKind kind) => _byKind.Contains(kind);

    /// <summary>In the order of their slugs.</summary>
    public IEnumerable<IContentItem> Items(ItemKind kind) => _byKind[kind];

    public bool IsShown(ItemId id) => _items.ContainsKey(id);

    public ImmutableArray<T> Find<T>(ItemKind kind, IEnumerable<string> slugs)
        where T : class, IContentItem =>
        [.. slugs.Select(slug => _items.GetValueOrDefault(new ItemId(kind, slug))).OfType<T>()];

    /// <summary>Links to what is shown of the slugs, in their order.</summary>
    public ImmutableArray<Link> Links(ItemKind kind, IEnumerable<string> slugs) =>
        [.. Find<IContentItem>(kind, slugs).Select(i => LinkTo(i.Head))];

    public ImmutableArray<string> Titles(ItemKind kind, IEnumerable<string> slugs) =>
        [.. Find<IContentItem>(kind, slugs).Select(i => i.Head.Title)];

    public static Link LinkTo(ItemHead head) => new(head.Title, Routes.To(head.Id));

    /// <summary>Places in <see cref="Cases"/>, in that order, of those that name a theme, region or programme themselves.</summary>
    public ImmutableArray<int> RanksNaming(ItemId subject) => _ranksNaming.GetValueOrDefault(subject, []);

    /// <summary>Cases under a theme, region or programme, newest first; a province takes in its regions.</summary>
    public ImmutableArray<CaseFile> CasesUnder(ItemId subject) => _casesUnder.GetValueOrDefault(subject, []);

    /// <summary>The regions that lie in a province; none for anything else.</summary>
    public ImmutableArray<RegionFile> RegionsWithin(ItemId subject) =>
        _items.GetValueOrDefault(subject) is RegionFile { Kind: "provincie" } province
            ? [.. Regions.Where(r => r.Kind == "regio" && r.Provinces.Contains(province.Head.Id.Slug))]
            : [];

    /// <summary>The regions, then the provinces in which they lie.</summary>
    public IEnumerable<string> WithProvinces(ImmutableArray<string> regions) =>
        regions.Concat(Find<RegionFile>(ItemKind.Region, regions).Where(r => r.Kind == "regio").SelectMany(r => r.Provinces)).Distinct();

    /// <summary>Items of a type whose text links to this one, in the order of their slugs.</summary>
    public ImmutableArray<T> Mentioning<T>(ItemId id)
        where T : class, IContentItem =>
        _mentions.TryGetValue(id, out var from) ? [.. from.OfType<T>()] : [];

    public ImmutableArray<CountedLink> Counted(IEnumerable<IContentItem> subjects) =>
        [.. subjects.Select(s => new CountedLink(s.Head.Title, Routes.To(s.Head.Id), CasesUnder(s.Head.Id).Length))];

    /// <summary>The themes, regions and programmes of a case.</summary>
    public static IEnumerable<ItemId> Subjects(CaseFile item)
    {
        foreach (var theme in item.Themes)
        {
            yield return new(ItemKind.Theme, theme);
        }

        foreach (var region in item.Regions)
        {
            yield return new(ItemKind.Region, region);
        }

        foreach (var programme in item.Programmes)
        {
            yield return new(ItemKind.Programme, programme);
        }
    }

    private static Dictionary<ItemId, ImmutableArray<int>> RanksBySubject(ImmutableArray<CaseFile> cases)
    {
        var ranks = new Dictionary<ItemId, ImmutableArray<int>.Builder>();
        for (var rank = 0; rank < cases.Length; rank++)
        {
            foreach (var subject in Subjects(cases[rank]))
            {
                ref var naming = ref CollectionsMarshal.GetValueRefOrAddDefault(ranks, subject, out _);
                naming ??= ImmutableArray.CreateBuilder<int>();
                naming.Add(rank);
            }
        }

        return ranks.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutable());
    }

    private Dictionary<ItemId, ImmutableArray<CaseFile>> CasesBySubject()
    {
        var under = _ranksNaming.ToDictionary(pair => pair.Key, pair => ImmutableArray.CreateRange(pair.Value, rank => Cases[rank]));
        foreach (var province in Regions.Where(r => r.Kind == "provincie"))
        {
            var ranks = RegionsWithin(province.Head.Id).Prepend(province).SelectMany(r => RanksNaming(r.Head.Id));
            under[province.Head.Id] = [.. ranks.Distinct().Order().Select(rank => Cases[rank])];
        }

        return under;
    }

    /// <summary>Each item once, in the order of the items.</summary>
    private static Dictionary<ItemId, List<IContentItem>> MentionsByTarget(ImmutableArray<IContentItem> shown)
    {
        var mentions = new Dictionary<ItemId, List<IContentItem>>();
        foreach (var item in shown)
        {
            foreach (var slot in item.Head.Body.Slots)
            {
                if (slot.Kind == BodySlotKind.LinkOpen)
                {
                    ref var from = ref CollectionsMarshal.GetValueRefOrAddDefault(mentions, slot.Target, out _);
                    from ??= [];
                    if (from.Count == 0 || !ReferenceEquals(from[^1], item))
                    {
                        from.Add(item);
                    }
                }
            }
        }

        return mentions;
    }

    private IEnumerable<T> Of<T>(ItemKind kind) => Items(kind).Cast<T>();

    private ImmutableArray<T> ByTitle<T>(ItemKind kind)
        where T : IContentItem =>
        [.. Of<T>(kind).OrderBy(i => i.Head.Order).ThenBy(i => i.Head.Id.Slug, StringComparer.Ordinal)];
}
