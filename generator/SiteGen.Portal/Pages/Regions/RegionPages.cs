using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Content.Themes;
using SiteGen.Portal.Pages.Cases;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Regions;

internal static class RegionPages
{
    public static IEnumerable<IPage> Build(Catalogue catalogue)
    {
        yield return Index(catalogue);
        foreach (var region in catalogue.Regions)
        {
            var cases = catalogue.CasesUnder(region.Head.Id);
            var page = Page(region, cases, catalogue);
            yield return page;
            foreach (var listing in CasePages.Below(page.Head, cases, catalogue))
            {
                yield return listing;
            }
        }
    }

    private static IndexPage Index(Catalogue catalogue)
    {
        const string Intro = "Elke regio heeft een portret: wat er gebeurt, met wie, wat men zoekt en wat men te bieden heeft.";
        (string Kind, string Id, string Title)[] kinds =
        [
            ("regio", "regios", "Regio's"), ("provincie", "provincies", "Provincies"), ("landelijk", "landelijk", "Heel Nederland"),
        ];
        var groups = kinds
            .Select(k => (k, regions: catalogue.Regions.Where(r => r.Kind == k.Kind).ToList()))
            .Where(g => g.regions.Count > 0)
            .Select(g => new EntryGroup(
                g.k.Id, g.k.Title, null, [.. g.regions.Select(r => Entries.Of(r, catalogue))], g.regions.Count));
        return new IndexPage(
            Heads.OfIndex(ItemKind.Region, Intro, "index.html"), Intro, catalogue.Regions.Length, [.. groups]);
    }

    private static RegionPage Page(RegionFile region, ImmutableArray<CaseFile> cases, Catalogue catalogue)
    {
        var id = region.Head.Id;
        var head = Heads.OfItem(region.Head, region.Summary, "region.html");
        var provinces = catalogue.Find<RegionFile>(ItemKind.Region, region.Provinces.Where(p => p != id.Slug));
        var networks = Networks(region, catalogue);
        return new RegionPage
        {
            Head = head,
            Summary = region.Summary,
            Kind = region.Kind,
            Provinces = [.. provinces.Select(p => Catalogue.LinkTo(p.Head))],
            OtherProvinces =
            [
                .. region.Provinces
                    .Where(p => p != id.Slug && !catalogue.IsShown(new ItemId(ItemKind.Region, p)))
                    .Select(Provinces.NameOf),
            ],
            Places = region.Places,
            Challenges = region.Challenges,
            Offers = Offers(region, cases, catalogue),
            Seeks = catalogue.Links(ItemKind.Theme, region.Seeks),
            Figures = FigureText.Of(region.Figures),
            Body = BodyHtml.On(head.Url, region.Head.Body, catalogue),
            CaseCount = cases.Length,
            AllCasesUrl = CasePages.AllUnder(head.Url, cases.Length),
            CasesByTheme = ByTheme(cases, region.Head.Title, catalogue),
            Questions = On(region, Entries.Of(catalogue.Questions.Where(q => q.Regions.Contains(id.Slug)), catalogue)),
            Networks = On(region, Entries.Of(networks, catalogue)),
            Programmes = Programmes(cases, networks, catalogue),
            Events = On(region, Entries.Of(catalogue.Events.Where(e => e.Regions.Contains(id.Slug)), catalogue)),
            Agendas = [.. catalogue.Agendas.Where(a => a.Regions.Contains(id.Slug)).Select(a => Catalogue.LinkTo(a.Head))],
            Subregions = catalogue.Counted(catalogue.RegionsWithin(id)),
            Neighbours = catalogue.Counted(Neighbours(region, catalogue)),
            Contact = ContactCard.Of(region.Contact, region.Head.Title),
            Sources = region.Head.Sources,
        };
    }

    private static ImmutableArray<CountedLink> Offers(RegionFile region, ImmutableArray<CaseFile> cases, Catalogue catalogue) =>
    [
        .. catalogue.Find<ThemeFile>(ItemKind.Theme, region.Offers).Select(t => new CountedLink(
            t.Head.Title, Routes.To(t.Head.Id), cases.Count(c => c.Themes.Contains(t.Head.Id.Slug)))),
    ];

    private static ImmutableArray<Entry> On(RegionFile region, ImmutableArray<Entry> entries) =>
        [.. entries.Select(e => e.On(region.Head.Title))];

    /// <summary>Those the region names itself and those that name the region.</summary>
    private static ImmutableArray<NetworkFile> Networks(RegionFile region, Catalogue catalogue) =>
        [.. catalogue.Networks.Where(n =>
            region.Networks.Contains(n.Head.Id.Slug) || n.Regions.Contains(region.Head.Id.Slug))];

    private static ImmutableArray<Link> Programmes(
        ImmutableArray<CaseFile> cases, ImmutableArray<NetworkFile> networks, Catalogue catalogue)
    {
        var slugs = cases.SelectMany(c => c.Programmes).Concat(networks.SelectMany(n => n.Programmes)).ToHashSet();
        return [.. catalogue.Programmes.Where(p => slugs.Contains(p.Head.Id.Slug)).Select(p => Catalogue.LinkTo(p.Head))];
    }

    private static IEnumerable<RegionFile> Neighbours(RegionFile region, Catalogue catalogue) =>
        catalogue.Regions.Where(r => r.Kind == "regio" && region.Kind == "regio"
            && r.Head.Id != region.Head.Id && r.Provinces.Intersect(region.Provinces).Any());

    private static ImmutableArray<EntryGroup> ByTheme(ImmutableArray<CaseFile> cases, string region, Catalogue catalogue)
    {
        var shown = cases.Take(CasePages.MostOnOtherPages).ToList();
        return
        [
            .. catalogue.Themes
                .Select(theme => (theme, cases: shown.Where(c => FirstTheme(c, catalogue) == theme.Head.Id.Slug).ToList()))
                .Where(group => group.cases.Count > 0)
                .Select(group => new EntryGroup(
                    "thema-" + group.theme.Head.Id.Slug,
                    group.theme.Head.Title,
                    Routes.To(group.theme.Head.Id),
                    [.. group.cases.Select(c => Entries.Of(c, catalogue).On(region) with { Meta = [] })],
                    group.cases.Count)),
        ];
    }

    private static string? FirstTheme(CaseFile item, Catalogue catalogue) =>
        item.Themes.FirstOrDefault(t => catalogue.IsShown(new ItemId(ItemKind.Theme, t)));
}
