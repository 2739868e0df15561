using System.Collections.Immutable;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Serving;

/// <summary>A site of which every page was made once.</summary>
/// <param name="Problems">Those of pages and paths.</param>
/// <param name="Fault">What ended the check too early.</param>
internal sealed record CheckedSite(PreviewSite Site, ImmutableArray<Diagnostic> Problems, Exception? Fault);
