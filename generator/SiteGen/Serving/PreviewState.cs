using System.Collections.Immutable;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Serving;

/// <summary>What there is to see.</summary>
/// <param name="Site">The last good site; null when there has been none yet.</param>
/// <param name="Faults">Why the site is not that of the files as they are now; empty when it is.</param>
internal sealed record PreviewState(PreviewSite? Site, ImmutableArray<Diagnostic> Faults)
{
    public static PreviewState Starting { get; } = new(null, []);
}
