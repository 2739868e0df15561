using System.Collections.Immutable;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>
/// The seam to the template language: another engine for Scriban templates can take the place of ours behind it.
/// Safe to use from many threads.
/// </summary>
internal interface ITemplateEngine
{
    /// <summary>What is wrong with the templates themselves, whether or not a page uses them.</summary>
    ImmutableArray<Diagnostic> Problems { get; }

    /// <param name="template">Path inside the templates folder.</param>
    /// <returns>UTF-8; empty when there are errors.</returns>
    Staged<ReadOnlyMemory<byte>> Render(string template, PageModel model);
}
