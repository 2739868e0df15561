using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>What two regions both find hard.</summary>
internal static class StrugglingPart
{
    public static int Points(BuddyRegion a, BuddyRegion b) => Math.Min(
        100,
        (SharedNeeds(a, b).Length * BuddyRules.SharedNeed.Points) + (AlikeChallenges(a, b).Length * BuddyRules.AlikeChallenge.Points));

    /// <summary>Themes on which both look for help, in ordinal order.</summary>
    public static ImmutableArray<string> SharedNeeds(BuddyRegion a, BuddyRegion b) =>
        a.Needs.IsEmpty || b.Needs.IsEmpty
            ? []
            : [.. a.Needs.Select(n => n.Theme).Intersect(b.Needs.Select(n => n.Theme)).Order(StringComparer.Ordinal)];

    /// <summary>Most words in common first; a challenge is used once.</summary>
    public static ImmutableArray<ChallengeMatch> AlikeChallenges(BuddyRegion a, BuddyRegion b)
    {
        List<ChallengeMatch> alike = [];
        foreach (var own in a.Challenges)
        {
            foreach (var other in b.Challenges)
            {
                if (ChallengeMatch.Shared(own, other) >= BuddyRules.AlikeWords)
                {
                    alike.Add(ChallengeMatch.Of(own, other));
                }
            }
        }

        return alike.Count == 0 ? [] : Chosen(alike);
    }

    private static ImmutableArray<ChallengeMatch> Chosen(List<ChallengeMatch> alike)
    {
        // The same both ways: what comes first is chosen by the texts, not by who asks.
        var found = alike
            .OrderByDescending(m => m.Words.Length)
            .ThenBy(m => string.CompareOrdinal(m.Own, m.Other) < 0 ? m.Own : m.Other, StringComparer.Ordinal)
            .ThenBy(m => string.CompareOrdinal(m.Own, m.Other) < 0 ? m.Other : m.Own, StringComparer.Ordinal);
        var chosen = ImmutableArray.CreateBuilder<ChallengeMatch>();
        foreach (var match in found)
        {
            if (chosen.Count < BuddyRules.MostAlikeChallenges && !chosen.Any(c => c.Own == match.Own || c.Other == match.Other))
            {
                chosen.Add(match);
            }
        }

        return chosen.ToImmutable();
    }
}
