using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>What the regio-portret shows of the buddy finder.</summary>
/// <param name="Url">The page with all partners of the region.</param>
/// <param name="Note">Why there are no proposals.</param>
/// <param name="Partners">The buddies that the region has already.</param>
/// <param name="Best">At most three, the best first.</param>
public sealed record BuddyCorner(
    string Url, string? Note, ImmutableArray<Link> Partners, ImmutableArray<BuddyProposal> Best);
