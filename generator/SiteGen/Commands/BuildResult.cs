using System.Collections.Immutable;
using SiteGen.Output;
using SiteGen.Portal.Content.Mending;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Commands;

/// <summary>What a run found and did.</summary>
/// <param name="Pages">Pages of the site, also when they were not written.</param>
/// <param name="Output">Null when nothing was to be written, or nothing could be because of errors.</param>
internal sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, int Pages, OutputSummary? Output)
{
    /// <summary>Files that were mended, or would be.</summary>
    public ImmutableArray<MendedFile> Mended { get; init; } = [];
}
