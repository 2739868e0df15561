using System.Collections.Immutable;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Commands;

/// <summary>What the content says about the buddies of a region.</summary>
/// <param name="Errors">When there are any, nothing else is told.</param>
/// <param name="Regions">The names by which regions can be asked for.</param>
internal sealed record BuddyAnswer(ImmutableArray<Diagnostic> Errors, ImmutableArray<string> Regions)
{
    /// <summary>The region as visitors know it; null when there is no such region.</summary>
    public string? Title { get; init; }

    /// <summary>Why there are no proposals.</summary>
    public string? Note { get; init; }

    /// <summary>The parts of the score, as identifiers.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>The best first.</summary>
    public ImmutableArray<BuddyLine> Lines { get; init; } = [];
}
