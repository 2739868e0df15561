using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Agendas;
using SiteGen.Portal.Content.Events;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Regions;

namespace SiteGen.Portal.Pages.Regions;

/// <summary>Everything that refers to a region, looked up once for all portraits. A province gathers what its regions have.</summary>
internal sealed class RegionRelations(Catalogue catalogue)
{
    private readonly ILookup<string, QuestionFile> _questions = By(catalogue.Questions, q => q.Regions);
    private readonly ILookup<string, EventFile> _events = By(catalogue.Events, e => e.Regions);
    private readonly ILookup<string, AgendaFile> _agendas = By(catalogue.Agendas, a => a.Regions);

    /// <summary>Named by the network or by the region.</summary>
    private readonly ILookup<string, NetworkFile> _networks = catalogue.Networks
        .SelectMany(n => n.Regions.Select(slug => (slug, network: n)))
        .Concat(catalogue.Regions.SelectMany(r => catalogue.Find<NetworkFile>(ItemKind.Network, r.Networks).Select(n => (slug: r.Head.Id.Slug, network: n))))
        .ToLookup(pair => pair.slug, pair => pair.network);

    public ImmutableArray<QuestionFile> Questions(RegionFile region) => Gathered(region, _questions, catalogue.Questions);

    public ImmutableArray<EventFile> Events(RegionFile region) => Gathered(region, _events, catalogue.Events);

    public ImmutableArray<AgendaFile> Agendas(RegionFile region) => Gathered(region, _agendas, catalogue.Agendas);

    public ImmutableArray<NetworkFile> Networks(RegionFile region) => Gathered(region, _networks, catalogue.Networks);

    /// <returns>In the order of all items.</returns>
    private ImmutableArray<T> Gathered<T>(RegionFile region, ILookup<string, T> lookup, ImmutableArray<T> all)
        where T : class, IContentItem
    {
        var found = catalogue.RegionsWithin(region.Head.Id).Prepend(region).SelectMany(r => lookup[r.Head.Id.Slug]).ToHashSet();
        return found.Count == 0 ? [] : [.. all.Where(found.Contains)];
    }

    private static ILookup<string, T> By<T>(IEnumerable<T> items, Func<T, ImmutableArray<string>> regions) =>
        items.SelectMany(item => regions(item).Select(slug => (slug, item))).ToLookup(pair => pair.slug, pair => pair.item);
}
