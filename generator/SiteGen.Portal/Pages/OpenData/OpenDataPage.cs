using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>Tells people what there is to take along, and how.</summary>
public sealed record OpenDataPage : IPage
{
    public required PageHead Head { get; init; }

    public required string Intro { get; init; }

    public required ImmutableArray<DataTableRow> Tables { get; init; }

    /// <summary>Address of the description for machines.</summary>
    public required string CatalogueUrl { get; init; }

    /// <summary>Some of it is in JSON only.</summary>
    public required bool HasActions { get; init; }

    /// <summary>Other files of the site that people may want; there may be none.</summary>
    public required ImmutableArray<Link> Others { get; init; }
}
