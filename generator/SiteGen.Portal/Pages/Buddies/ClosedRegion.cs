using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>A region that is not proposed.</summary>
/// <param name="Partners">The buddies that it has already.</param>
public sealed record ClosedRegion(Link Region, string Note, ImmutableArray<Link> Partners);
