using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>What each region can show by theme, for the themes that a visitor chooses in the finder.</summary>
public sealed record BuddyOffersFile(PageHead Head, ImmutableArray<RegionOffers> Regions) : IPage;
