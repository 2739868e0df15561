using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Geography;

/// <summary>A point that a file gives for its item.</summary>
internal sealed record PlaceUse(GeoPoint Point, SourceSpan At);
