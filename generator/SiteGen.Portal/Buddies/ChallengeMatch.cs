using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>Two challenges with words in common.</summary>
/// <param name="Words">As they stand in the first text, in its order.</param>
public sealed record ChallengeMatch(string Own, string Other, ImmutableArray<string> Words)
{
    /// <summary>How many words the two share; most pairs share none, and are not looked at further.</summary>
    public static int Shared(Challenge own, Challenge other)
    {
        var shared = 0;
        foreach (var (term, _) in own.Terms)
        {
            foreach (var (otherTerm, _) in other.Terms)
            {
                shared += term == otherTerm ? 1 : 0;
            }
        }

        return shared;
    }

    public static ChallengeMatch Of(Challenge own, Challenge other) => new(
        own.Text,
        other.Text,
        [.. own.Terms.Where(t => other.Terms.Any(o => o.Term == t.Term)).Select(t => t.Word)]);
}
