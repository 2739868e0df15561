using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>A region in the table of the finder.</summary>
/// <param name="Region">Its portrait.</param>
/// <param name="Url">Its page with all partners.</param>
/// <param name="Best">The best first.</param>
public sealed record BuddyRow(string Slug, Link Region, string Url, ImmutableArray<BuddyProposal> Best);
