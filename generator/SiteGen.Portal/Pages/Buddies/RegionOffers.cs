using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Buddies;

/// <param name="Slug">Of the region.</param>
public sealed record RegionOffers(string Slug, ImmutableArray<ThemeOffer> Offers);
