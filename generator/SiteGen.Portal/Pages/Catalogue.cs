using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Agendas;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Events;
using SiteGen.Portal.Content.FreePages;
using SiteGen.Portal.Content.Goals;
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
    private readonly FrozenDictionary<ItemId, IContentItem> _items;
    private readonly FrozenDictionary<ItemId, ImmutableArray<CaseFile>> _casesUnder;
    private readonly ILookup<ItemId, ItemId> _mentions;

    private Catalogue(ImmutableArray<IContentItem> shown, DateOnly today)
    {
        Today = today;
        _items = shown.ToFrozenDictionary(i => i.Head.Id);
        Cases = [.. Of<CaseFile>(shown).OrderByDescending(c => c.Updated ?? DateOnly.MinValue).ThenBy(c => DutchOrder.Of(c.Head.Title))];
        Regions = ByTitle<RegionFile>(shown);
        Themes = ByTitle<ThemeFile>(shown);
        Programmes = ByTitle<ProgrammeFile>(shown);
        Networks = ByTitle<NetworkFile>(shown);
        Questions = ByTitle<QuestionFile>(shown);
        Events = [.. Of<EventFile>(shown).OrderByDescending(e => e.Date).ThenBy(e => DutchOrder.Of(e.Head.Title))];
        Agendas = ByTitle<AgendaFile>(shown);
        Goals = [.. Of<GoalFile>(shown).OrderBy(g => g.Programmes[0], StringComparer.Ordinal).ThenBy(g => g.Number)];
        Resources = ByTitle<ResourceFile>(shown);
        FreePages = [.. Of<FreePageFile>(shown).OrderBy(p => p.Menu ?? int.MaxValue).ThenBy(p => DutchOrder.Of(p.Head.Title))];
        _casesUnder = CasesBySubject().ToFrozenDictionary(pair => pair.Key, pair => pair.ToImmutableArray());
        _mentions = shown
            .SelectMany(i => i.Head.Body.Slots
                .Where(s => s.Kind == Content.Markdown.BodySlotKind.LinkOpen)
                .Select(s => s.Target).Distinct()
                .Select(target => (target, from: i.Head.Id)))
            .ToLookup(pair => pair.target, pair => pair.from);
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

    public bool Has(ItemKind kind) => _items.Keys.Any(id => id.Kind == kind);

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

    /// <summary>Cases under a theme, region or programme, newest first; a province takes in its regions.</summary>
    public ImmutableArray<CaseFile> CasesUnder(ItemId subject) => _casesUnder.GetValueOrDefault(subject, []);

    /// <summary>The regions that lie in a province; none for anything else.</summary>
    public ImmutableArray<RegionFile> RegionsWithin(ItemId subject) =>
        _items.GetValueOrDefault(subject) is RegionFile { Kind: "provincie" } province
            ? [.. Regions.Where(r => r.Kind == "regio" && r.Provinces.Contains(province.Head.Id.Slug))]
            : [];

    /// <summary>Items of a type whose text links to this one, in the order of their slugs.</summary>
    public ImmutableArray<T> Mentioning<T>(ItemId id)
        where T : class, IContentItem =>
        [.. _mentions[id].Select(from => _items[from]).OfType<T>()];

    public ImmutableArray<CountedLink> Counted(IEnumerable<IContentItem> subjects) =>
        [.. subjects.Select(s => new CountedLink(s.Head.Title, Routes.To(s.Head.Id), CasesUnder(s.Head.Id).Length))];

    /// <summary>The themes, regions and programmes of a case.</summary>
    public static IEnumerable<ItemId> Subjects(CaseFile item) =>
        item.Themes.Select(t => new ItemId(ItemKind.Theme, t))
            .Concat(item.Regions.Select(r => new ItemId(ItemKind.Region, r)))
            .Concat(item.Programmes.Select(p => new ItemId(ItemKind.Programme, p)));

    private IEnumerable<IGrouping<ItemId, CaseFile>> CasesBySubject()
    {
        var provinces = Regions
            .SelectMany(p => RegionsWithin(p.Head.Id).Select(r => (Region: r.Head.Id, Province: p.Head.Id)))
            .ToLookup(pair => pair.Region, pair => pair.Province);
        return Cases
            .SelectMany(c => Subjects(c).SelectMany(s => provinces[s].Prepend(s)).Distinct().Select(s => (Subject: s, Case: c)))
            .GroupBy(pair => pair.Subject, pair => pair.Case);
    }

    private static IEnumerable<T> Of<T>(ImmutableArray<IContentItem> shown) => shown.OfType<T>();

    private static ImmutableArray<T> ByTitle<T>(ImmutableArray<IContentItem> shown)
        where T : IContentItem =>
        [.. Of<T>(shown).OrderBy(i => DutchOrder.Of(i.Head.Title)).ThenBy(i => i.Head.Id.Slug, StringComparer.Ordinal)];
}
