using System.Collections.Immutable;
using SiteGen.Portal.Buddies;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>What each free region can show; where two regions share a case, the offer is given for that region apart.</summary>
internal static class BuddyOffers
{
    public static ImmutableArray<RegionOffers> Of(Catalogue catalogue, BuddyPlan plan)
    {
        var table = plan.Table;
        return
        [
            .. Enumerable.Range(0, table.Regions.Length).Where(r => table.Regions[r].IsFree)
                .Select(r => new RegionOffers(table.Regions[r].Slug, Offers(r, catalogue, plan))),
        ];
    }

    private static ImmutableArray<ThemeOffer> Offers(int region, Catalogue catalogue, BuddyPlan plan)
    {
        var title = plan.File(region).Head.Title;
        var proofs = plan.Table.Regions[region].Proofs;
        return
        [
            .. catalogue.Themes
                .Where(t => proofs.ContainsKey(t.Head.Id.Slug))
                .SelectMany(t => ForAll(region, t.Head.Id.Slug, plan).Select(offer => new ThemeOffer(
                    t.Head.Id.Slug,
                    offer.For,
                    offer.Proof.Points,
                    $"{Entries.Capital($"bij ‘{t.Head.Title}’")}: {title} {BuddySentences.Shows(offer.Proof, Party.Named(title))}."))),
        ];
    }

    private static IEnumerable<(string? For, ThemeProof Proof)> ForAll(int region, string theme, BuddyPlan plan)
    {
        var table = plan.Table;
        var proof = table.Regions[region].Proofs[theme];
        yield return (null, proof);
        foreach (var other in proof.Cases.SelectMany(c => c.Regions).Distinct().Order(StringComparer.Ordinal))
        {
            if (table.Has(other) && table.MayPair(region, table.RankOf(other)))
            {
                yield return (other, proof.For(other));
            }
        }
    }
}
