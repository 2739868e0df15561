using System.Collections.Immutable;

namespace SiteGen.Output;

/// <summary>The output folder before a run writes.</summary>
/// <param name="DisplayPath">The folder as messages show it.</param>
/// <param name="Last">Null when this program did not make the folder, or no longer knows that it did.</param>
/// <param name="Entries">By ordinal path; empty when the folder is not there.</param>
/// <param name="IsFile">A file stands where the folder must come.</param>
internal sealed record OutputState(
    string DisplayPath, OutputManifest? Last, ImmutableArray<OutputEntry> Entries, bool IsFile = false);
