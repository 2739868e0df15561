using System.Collections.Immutable;
using SiteGen.Portal.Buddies.Matching;

namespace SiteGen.Portal.Buddies;

/// <summary>
/// Who goes with whom in the whole country: as many pairs as there can be, and of those the pairs that together weigh
/// most. Who is left over joins the pair with which it weighs most.
/// </summary>
internal static class BuddyRoster
{
    /// <returns>By first member; one member alone when no pair may take it in.</returns>
    public static ImmutableArray<BuddyGroup> Of(BuddyTable table)
    {
        var free = Enumerable.Range(0, table.Regions.Length).Where(r => table.Regions[r].IsFree).ToImmutableArray();

        // An edge of weight 0 would be no edge at all, so every pair weighs one more.
        var partners = MaximumWeightMatching.WithMostPairs(
            free.Length, (a, b) => table.MayPair(free[a], free[b]) ? table.PairWeight(free[a], free[b]) + 1 : 0);
        var groups = Enumerable.Range(0, free.Length)
            .Where(a => partners[a] > a)
            .Select(a => new BuddyGroup([free[a], free[partners[a]]]))
            .ToList();
        foreach (var left in Enumerable.Range(0, free.Length).Where(a => partners[a] == MaximumWeightMatching.Alone))
        {
            Join(free[left], groups, table);
        }

        return [.. groups.OrderBy(g => g.Members[0])];
    }

    private static void Join(int region, List<BuddyGroup> groups, BuddyTable table)
    {
        var best = groups
            .Where(g => g.Members.Length == 2 && g.Members.All(m => table.MayPair(region, m)))
            .OrderByDescending(g => g.Members.Sum(m => table.PairWeight(region, m)))
            .ThenBy(g => g.Members[0])
            .FirstOrDefault();
        if (best is null)
        {
            groups.Add(new BuddyGroup([region]));
            return;
        }

        groups[groups.IndexOf(best)] = new BuddyGroup([.. best.Members.Add(region).Order()]);
    }
}
