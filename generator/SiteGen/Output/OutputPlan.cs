using System.Collections.Immutable;

namespace SiteGen.Output;

/// <summary>What must happen to the output folder. Every list is by ordinal path.</summary>
/// <param name="Keep">Files that stay as they are, and how they look on disk.</param>
/// <param name="DeleteFirst">Stale files in the way of a new one: the same but for capitals, or a file where a folder must come.</param>
/// <param name="DeleteLast">The other stale files.</param>
internal sealed record OutputPlan(
    ImmutableArray<PlannedWrite> Write,
    ImmutableArray<ManifestEntry> Keep,
    ImmutableArray<string> DeleteFirst,
    ImmutableArray<string> DeleteLast)
{
    public static OutputPlan Nothing { get; } = new([], [], [], []);

    /// <summary>The manifest that the plan was made with.</summary>
    public OutputManifest? Last { get; init; }

    public bool ChangesNothing => Write.IsEmpty && DeleteFirst.IsEmpty && DeleteLast.IsEmpty;
}
