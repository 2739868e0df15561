using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>A group in the plan for the whole country: two regions, or three.</summary>
/// <param name="Members">One, when no other region may be its buddy.</param>
/// <param name="Reasons">Sentences about the regions by their names.</param>
public sealed record BuddyPairing(ImmutableArray<Link> Members, ImmutableArray<string> Reasons);
