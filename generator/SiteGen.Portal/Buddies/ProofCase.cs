using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>A case as proof of what its regions can do.</summary>
/// <param name="Regions">All regions that count it as theirs.</param>
/// <param name="Recent">Its text was right at most <see cref="BuddyRules.RecentYears"/> years ago.</param>
public sealed record ProofCase(string Slug, ImmutableArray<string> Regions, bool HasResults, bool Finished, bool Recent)
{
    public int Points
    {
        get
        {
            var points = BuddyRules.Case.Points
                + (HasResults ? BuddyRules.Results.Points : 0)
                + (HasResults && Finished ? BuddyRules.Finished.Points : 0);
            return Recent ? points : points / 2;
        }
    }
}
