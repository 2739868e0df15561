using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>A site worked out up to its pages: a build then makes them all, a preview those that are asked for.</summary>
/// <param name="Assets">Files of the templates folder that go to the site as they are.</param>
internal sealed record SiteDraft(SitePages Pages, ITemplateEngine Engine, ImmutableArray<SourceFile> Assets)
{
    /// <summary>What the pages were made of.</summary>
    public required ContentSet Content { get; init; }
}
