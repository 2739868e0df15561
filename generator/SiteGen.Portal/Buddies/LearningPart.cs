using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>What one region can learn from another.</summary>
internal static class LearningPart
{
    /// <summary>Most to learn first; of equal ones by slug of the theme.</summary>
    public static ImmutableArray<ThemeMatch> Matches(BuddyRegion learner, BuddyRegion teacher)
    {
        ImmutableArray<ThemeMatch>.Builder? matches = null;
        foreach (var need in learner.Needs)
        {
            if (teacher.Proofs.GetValueOrDefault(need.Theme)?.For(learner.Slug) is { Points: > 0 } proof)
            {
                (matches ??= ImmutableArray.CreateBuilder<ThemeMatch>()).Add(new ThemeMatch(need, proof));
            }
        }

        matches?.Sort((a, b) => b.Proof.Points != a.Proof.Points
            ? b.Proof.Points - a.Proof.Points
            : string.CompareOrdinal(a.Need.Theme, b.Need.Theme));
        return matches?.ToImmutable() ?? [];
    }

    public static int Points(BuddyRegion learner, BuddyRegion teacher)
    {
        var counted = Math.Min(BuddyRules.MostThemes, learner.Needs.Length);
        return counted == 0 ? 0 : Matches(learner, teacher).Take(counted).Sum(m => m.Proof.Points) / counted;
    }
}
