using SiteGen.Portal.Buddies;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Content.Themes;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>The finder, its explanation, the partners of each region and what the script reads.</summary>
internal static class BuddyPages
{
    private const string Title = "Buddyregio's";

    public static IEnumerable<IPage> Build(Catalogue catalogue, Lazy<BuddyPlan> plan)
    {
        if (catalogue.Regions.IsEmpty)
        {
            return [];
        }

        return
        [
            new DeferredPage(FinderHead, head => Finder(head, catalogue, plan.Value)),
            new BuddyExplanationPage(ExplanationHead, BuddyRules.Parts, BuddyRules.TotalWeight),
            new DeferredPage(
                Head(Routes.BuddyOffers, "Aanbod", "buddy-offers.txt") with { Hidden = true },
                head => new BuddyOffersFile(head, BuddyOffers.Of(catalogue, plan.Value))),
            .. catalogue.Regions.Select(region => new DeferredPage(HeadOf(region), head => OfRegion(head, region, plan.Value))),
        ];
    }

    private static PageHead FinderHead { get; } = Head(Routes.Buddies, Title, "buddy-finder.html") with
    {
        Description = "Kies uw regio en zie welke andere regio past als buddy, en waarom.",
    };

    private static PageHead ExplanationHead { get; } = Head(Routes.BuddyExplanation, "Hoe kiest de buddyzoeker?", "buddy-explanation.html") with
    {
        Description = "Waar de buddyzoeker op let, hoe zwaar elk onderdeel weegt en waarom.",
        Breadcrumbs = [new Link("Home", Routes.Home), new Link(Title, Routes.Buddies)],
    };

    private static PageHead HeadOf(RegionFile region) => Heads.Below(
        Heads.OfItem(region.Head, region.Summary, "region.html"),
        Routes.BuddiesOf(region.Head.Id),
        $"Buddyregio's voor {region.Head.Title}",
        "buddy-region.html") with
    {
        Description = $"Welke regio past als buddy bij {region.Head.Title}, en waarom.",
    };

    private static BuddyRegionPage OfRegion(PageHead head, RegionFile file, BuddyPlan plan)
    {
        var region = plan.Table.RankOf(file.Head.Id.Slug);
        var (best, total) = plan.For(region, BuddyPlan.MostOnPage);
        return new BuddyRegionPage
        {
            Head = head,
            Region = plan.LinkTo(region),
            Slug = file.Head.Id.Slug,
            Note = plan.Closed(region),
            Partners = plan.Partners(region),
            SeeksNothing = plan.Table.Regions[region].Needs.IsEmpty,
            Proposals = best,
            Total = total,
            InRoster =
            [
                .. plan.Roster.Where(g => g.Members.Contains(region)).SelectMany(g => g.Members).Where(m => m != region).Select(plan.LinkTo),
            ],
        };
    }

    private static BuddyFinderPage Finder(PageHead head, Catalogue catalogue, BuddyPlan plan)
    {
        var table = plan.Table;
        var byTitle = Enumerable.Range(0, table.Regions.Length).OrderBy(r => plan.File(r).Head.Order).ToList();
        var offered = table.Regions.Where(r => r.IsFree).SelectMany(r => r.Proofs.Keys).ToHashSet(StringComparer.Ordinal);
        return new BuddyFinderPage
        {
            Head = head,
            Sliders =
            [
                .. BuddyRules.Parts.Select(p => new BuddySlider(
                    p.Id, Entries.Capital(p.Name), p.Opposite, p.Weight, p.Opposite is null ? 0 : -BuddyRules.HeaviestWeight, BuddyRules.HeaviestWeight)),
            ],
            Themes = [.. catalogue.Themes.Where(t => offered.Contains(t.Head.Id.Slug)).Select(Theme)],
            Rows =
            [
                .. byTitle.Where(r => table.Regions[r].IsFree).Select(r => new BuddyRow(
                    table.Regions[r].Slug, plan.LinkTo(r), Routes.BuddiesOf(plan.File(r).Head.Id), plan.For(r, BuddyPlan.MostOnPortrait).Best)),
            ],
            Roster = [.. plan.Roster.Select(g => plan.Proposals.Pairing(g)).OrderBy(g => DutchOrder.Of(g.Members[0].Title))],
            Closed =
            [
                .. byTitle.Where(r => table.Regions[r].TakesPart && !table.Regions[r].IsFree)
                    .Select(r => new ClosedRegion(plan.LinkTo(r), plan.Closed(r)!, plan.Partners(r))),
            ],
        };
    }

    private static BuddyTheme Theme(ThemeFile theme) => new(theme.Head.Id.Slug, theme.Head.Title);

    private static PageHead Head(string url, string title, string template) => new()
    {
        Url = url,
        Title = title,
        Template = template,
        Section = Routes.Buddies,
        Breadcrumbs = [new Link("Home", Routes.Home)],
    };
}
