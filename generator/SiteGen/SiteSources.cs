using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.History;

namespace SiteGen;

/// <summary>What a run reads; null for a folder that is not there.</summary>
internal sealed record SiteSources(ImmutableArray<SourceFile>? Content, ImmutableArray<SourceFile>? Templates)
{
    public ContentHistory History { get; init; } = ContentHistory.None;
}
