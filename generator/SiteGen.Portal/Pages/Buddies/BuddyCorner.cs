using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>What the regio-portret shows of the buddy finder.</summary>
/// <param name="Url">The page with all partners of the region.</param>
/// <param name="Note">Why there is no proposal, or what to know of those there are.</param>
/// <param name="Best">At most three, the best first.</param>
public sealed record BuddyCorner(string Url, string? Note, ImmutableArray<BuddyProposal> Best);
