using System.Collections.Immutable;

namespace SiteGen.Portal.Content.History;

/// <summary>What version control knows of the content folder.</summary>
/// <param name="Changes">By path inside the content folder.</param>
/// <param name="Renames">Of files that are still there.</param>
public sealed record ContentHistory(ImmutableDictionary<string, Change> Changes, ImmutableArray<Rename> Renames)
{
    public static ContentHistory None { get; } = new(ImmutableDictionary<string, Change>.Empty, []);

    /// <summary>The files, each with what is known of it.</summary>
    public ImmutableArray<SourceFile> Join(ImmutableArray<SourceFile> files) => Changes.IsEmpty
        ? files
        : [.. files.Select(file => Changes.TryGetValue(file.Path, out var change) ? file with { Change = change } : file)];
}
