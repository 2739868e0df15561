using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>Regions that go together, as ranks in the table: two, or three with an odd one; one that nobody may be paired with.</summary>
/// <param name="Members">In rising order.</param>
public sealed record BuddyGroup(ImmutableArray<int> Members);
