using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>Two challenges with words in common.</summary>
/// <param name="Words">As they stand in the first text, in its order.</param>
public sealed record ChallengeMatch(string Own, string Other, ImmutableArray<string> Words)
{
    public static ChallengeMatch Of(Challenge own, Challenge other) => new(
        own.Text,
        other.Text,
        [.. own.Terms.Where(t => other.Terms.Any(o => o.Term == t.Term)).Select(t => t.Word)]);
}
