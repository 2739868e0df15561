using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Content.Themes;
using SiteGen.Portal.Pages.Buddies;
using SiteGen.Portal.Pages.Cases;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Feeds;
using SiteGen.Portal.Pages.Figures;
using SiteGen.Portal.Pages.KnowledgeMap;
using SiteGen.Portal.Pages.Maps;

namespace SiteGen.Portal.Pages.Regions;

internal static class RegionPages
{
    /// <summary>What all portraits draw from, made once.</summary>
    private sealed record Shared(
        RegionRelations Relations, Neighbours Neighbours, RegionFigures Figures, MapView Map, Catalogue Catalogue);

    public static IEnumerable<IPage> Build(Catalogue catalogue, Lazy<BuddyPlan> buddies)
    {
        yield return new DeferredPage(RegionMapPages.Head, head => RegionMapPages.Index(head, catalogue));
        var shared = new Lazy<Shared>(() => new(
            new RegionRelations(catalogue), new Neighbours(catalogue), new RegionFigures(catalogue), CountryMaps.Overview(catalogue), catalogue));
        foreach (var region in catalogue.Regions)
        {
            var portrait = Heads.OfItem(region.Head, region.Summary, "region.html") with { Feed = FeedPages.Of(region.Head, catalogue) };
            yield return new DeferredPage(portrait, head => Page(region, head, shared.Value) with { Buddies = buddies.Value.Corner(region) });
            foreach (var listing in CasePages.Below(portrait, catalogue.CasesUnder(region.Head.Id), catalogue))
            {
                yield return listing;
            }
        }
    }

    private static RegionPage Page(RegionFile region, PageHead head, Shared shared)
    {
        var catalogue = shared.Catalogue;
        var cases = catalogue.CasesUnder(region.Head.Id);
        var provinces = catalogue.Find<RegionFile>(ItemKind.Region, region.Provinces.Where(p => p != region.Head.Id.Slug));
        var (networks, questions) = (shared.Relations.Networks(region), shared.Relations.Questions(region));
        return new RegionPage
        {
            Head = head,
            Summary = region.Summary,
            Kind = region.Kind,
            Provinces = [.. provinces.Select(p => Catalogue.LinkTo(p.Head))],
            OtherProvinces = OtherProvinces(region, catalogue),
            Places = region.Places,
            Challenges = region.Challenges,
            Offers = Offers(region, cases, catalogue),
            Seeks = catalogue.Links(ItemKind.Theme, region.Seeks),
            Figures = shared.Figures.Of(region),
            Body = BodyHtml.On(head.Url, region.Head.Body, catalogue),
            CaseCount = cases.Length,
            AllCasesUrl = CasePages.AllUnder(head.Url, cases.Length),
            CasesByTheme = ThemeGroups.Of(
                cases.Take(CasePages.MostOnOtherPages), c => c.Themes, c => Entries.Of(c, catalogue).On(region.Head.Title) with { Meta = [] }, catalogue),
            OpenQuestions = On(region, Entries.Of(questions.Where(q => q.IsOpen), catalogue)),
            AnsweredQuestions = [.. questions.Where(q => !q.IsOpen).Select(q => Catalogue.LinkTo(q.Head))],
            Networks = On(region, Entries.Of(networks, catalogue)),
            Programmes = Programmes(cases, networks, catalogue),
            Events = RegionEvents.Of(region, shared.Relations.Events(region), catalogue),
            Agendas = [.. shared.Relations.Agendas(region).Select(a => AgendaStand.Of(a, catalogue))],
            Subregions = catalogue.Counted(catalogue.RegionsWithin(region.Head.Id)),
            Neighbours = shared.Neighbours.Of(region),
            Place = RegionPlace.Of(region, shared.Map),
            KnowledgeUrl = KnowledgeMapPages.IsThere(catalogue) ? KnowledgeMatrix.UrlOf(region) : null,
            Gaps = PortraitGaps.Of(region, catalogue),
            Contact = ContactCard.Of(region.Contact, region.Head.Title),
            Sources = region.Head.Sources,
        };
    }

    private static ImmutableArray<string> OtherProvinces(RegionFile region, Catalogue catalogue) =>
    [
        .. region.Provinces
            .Where(p => p != region.Head.Id.Slug && !catalogue.IsShown(new ItemId(ItemKind.Region, p)))
            .Select(Provinces.NameOf),
    ];

    private static ImmutableArray<CountedLink> Offers(RegionFile region, ImmutableArray<CaseFile> cases, Catalogue catalogue) =>
    [
        .. catalogue.Find<ThemeFile>(ItemKind.Theme, region.Offers).Select(t => new CountedLink(
            t.Head.Title, Routes.To(t.Head.Id), cases.Count(c => c.Themes.Contains(t.Head.Id.Slug)))),
    ];

    private static ImmutableArray<Entry> On(RegionFile region, ImmutableArray<Entry> entries) =>
        [.. entries.Select(e => e.On(region.Head.Title))];

    private static ImmutableArray<Link> Programmes(
        ImmutableArray<CaseFile> cases, ImmutableArray<NetworkFile> networks, Catalogue catalogue)
    {
        var slugs = cases.SelectMany(c => c.Programmes).Concat(networks.SelectMany(n => n.Programmes)).ToHashSet();
        return [.. catalogue.Programmes.Where(p => slugs.Contains(p.Head.Id.Slug)).Select(p => Catalogue.LinkTo(p.Head))];
    }
}
