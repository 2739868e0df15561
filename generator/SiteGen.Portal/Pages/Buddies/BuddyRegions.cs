using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Buddies;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Pages.Figures;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>What is shown of regions and their cases, as the buddy finder takes it in.</summary>
internal sealed class BuddyRegions
{
    private const int ShortestWord = 4;

    private readonly Catalogue _catalogue;
    private readonly TextAnalysis _analysis;
    private readonly Dictionary<ItemId, ProofCase> _proofs;
    private readonly ILookup<string, string> _partners;
    private readonly ILookup<string, QuestionFile> _openQuestions;
    private readonly ILookup<string, NetworkFile> _networks;

    private BuddyRegions(Catalogue catalogue, TextAnalysis analysis)
    {
        (_catalogue, _analysis) = (catalogue, analysis);
        _proofs = catalogue.Cases.ToDictionary(c => c.Head.Id, Proof);
        _partners = catalogue.Regions
            .SelectMany(r => r.Buddy.With.SelectMany(other => ((string, string)[])[(r.Head.Id.Slug, other), (other, r.Head.Id.Slug)]))
            .Distinct()
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
        _openQuestions = catalogue.Questions
            .Where(q => q.IsOpen)
            .SelectMany(q => q.Regions.Select(region => (region, question: q)))
            .ToLookup(pair => pair.region, pair => pair.question);
        _networks = catalogue.Networks.SelectMany(n => n.Regions.Select(region => (region, network: n))).ToLookup(p => p.region, p => p.network);
    }

    public static ImmutableArray<BuddyRegion> Of(Catalogue catalogue, TextAnalysis analysis)
    {
        var regions = new BuddyRegions(catalogue, analysis);
        return [.. catalogue.Regions.Select(regions.Of)];
    }

    private BuddyRegion Of(RegionFile region)
    {
        var slug = region.Head.Id.Slug;
        var cases = _catalogue.CasesUnder(region.Head.Id);
        var networks = _catalogue.Find<NetworkFile>(ItemKind.Network, region.Networks).Concat(_networks[slug]).Distinct().ToList();
        return new BuddyRegion
        {
            Slug = slug,
            Kind = region.Kind,
            Provinces = region.Provinces,
            Location = region.Location,
            Open = region.Buddy.Open,
            With = [.. _partners[slug].Where(p => p != slug).Order(StringComparer.Ordinal)],
            Needs = Needs(region),
            Proofs = Proofs(region, cases),
            Challenges = [.. region.Challenges.Select(text => new Challenge(text, Terms(text)))],
            Programmes = Shown(ItemKind.Programme, cases.SelectMany(c => c.Programmes).Concat(networks.SelectMany(n => n.Programmes))),
            Networks = [.. networks.Select(n => n.Head.Id.Slug)],
            Phases = Phases(cases),
            Sizes = Sizes(region.Figures),
        };
    }

    private ImmutableArray<ThemeNeed> Needs(RegionFile region) =>
    [
        .. Shown(ItemKind.Theme, region.Seeks).Select(theme => new ThemeNeed(theme, Declared: true))
            .Concat(Shown(ItemKind.Theme, _openQuestions[region.Head.Id.Slug].SelectMany(q => q.Themes)).Select(theme => new ThemeNeed(theme, Declared: false)))
            .DistinctBy(n => n.Theme),
    ];

    private FrozenDictionary<string, ThemeProof> Proofs(RegionFile region, ImmutableArray<CaseFile> cases)
    {
        var byTheme = cases.SelectMany(c => c.Themes.Select(theme => (theme, proof: _proofs[c.Head.Id]))).ToLookup(p => p.theme, p => p.proof);
        return Shown(ItemKind.Theme, region.Offers.Concat(byTheme.Select(g => g.Key))).ToFrozenDictionary(
            theme => theme,
            theme => new ThemeProof(
                region.Offers.Contains(theme),
                [.. byTheme[theme].OrderByDescending(p => p.Points).ThenBy(p => p.Slug, StringComparer.Ordinal)]));
    }

    private ProofCase Proof(CaseFile item)
    {
        var known = item.Updated > item.Reviewed || item.Reviewed is null ? item.Updated : item.Reviewed;
        return new ProofCase(
            item.Head.Id.Slug,
            [.. _catalogue.WithProvinces(item.Regions)],
            HasResults(item),
            item.Status == "afgerond",
            known >= _catalogue.Today.AddYears(-BuddyRules.RecentYears));
    }

    /// <summary>Results stand in the front matter or under a heading of their own.</summary>
    private static bool HasResults(CaseFile item) =>
        !item.Results.IsEmpty || item.Head.Body.Headings.Any(h => h.Text.StartsWith("Resulta", StringComparison.OrdinalIgnoreCase));

    private ImmutableDictionary<string, Phase> Phases(ImmutableArray<CaseFile> cases) => cases
        .SelectMany(c => Shown(ItemKind.Programme, c.Programmes).Select(programme => (programme, phase: PhaseOf(c.Status))))
        .Where(p => p.phase is not null)
        .GroupBy(p => p.programme, p => p.phase!.Value)
        .ToImmutableDictionary(g => g.Key, g => g.Max());

    private static Phase? PhaseOf(string? status) => status switch
    {
        "idee" or "voorbereiding" => Phase.Preparing,
        "lopend" => Phase.Running,
        "afgerond" => Phase.Finished,
        _ => null,
    };

    /// <summary>Of each label the newest figure that is no aim.</summary>
    private static ImmutableDictionary<string, decimal> Sizes(ImmutableArray<Figure> figures) => figures
        .Where(f => f.Value > 0 && f.Qualifier != "doel" && BuddyRules.SizeLabels.Contains(f.Label.ToLowerInvariant()))
        .GroupBy(f => f.Label.ToLowerInvariant())
        .ToImmutableDictionary(g => g.Key, g => g.MaxBy(f => FigureAge.LastYear(f.Year) ?? 0)!.Value);

    private ImmutableArray<TextTerm> Terms(string text) =>
        [.. _analysis(text).Where(t => t.Word.Length >= ShortestWord && !t.Word.Any(char.IsDigit)).DistinctBy(t => t.Term)];

    private ImmutableArray<string> Shown(ItemKind kind, IEnumerable<string> slugs) =>
        [.. slugs.Distinct().Where(slug => _catalogue.IsShown(new ItemId(kind, slug)))];
}
