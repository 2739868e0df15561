using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>What an import would write; nothing of it may be written while there are errors.</summary>
/// <param name="Files">New ones only.</param>
public sealed record ImportPlan(ImmutableArray<SourceFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Files that were there, as they are and as they become.</summary>
    public ImmutableArray<(SourceFile Before, SourceFile After)> Changed { get; init; } = [];
}
