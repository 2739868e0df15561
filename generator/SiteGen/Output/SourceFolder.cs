using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Output;

/// <summary>
/// A folder of the user that is read again and again. A file whose bytes did not change stays the same object, and a folder
/// in which nothing changed keeps the same list of files.
/// </summary>
internal sealed class SourceFolder
{
    private readonly Place _place;
    private readonly ImmutableSortedDictionary<string, Seen> _seen;

    private SourceFolder(Place place, bool exists, ImmutableSortedDictionary<string, Seen> seen, ImmutableArray<SourceFile> files) =>
        (_place, Exists, _seen, Files) = (place, exists, seen, files);

    /// <param name="Root">Full path.</param>
    private sealed record Place(string Root, string Display);

    /// <summary>A file, and how it looked on disk right before it was read.</summary>
    private sealed record Seen(SourceFile File, long Length, DateTime Modified);

    private static ImmutableSortedDictionary<string, Seen> NothingSeen { get; } =
        ImmutableSortedDictionary.Create<string, Seen>(StringComparer.Ordinal);

    public bool Exists { get; }

    /// <summary>By ordinal path.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>As if the folder were not there: nothing has been read yet.</summary>
    public static SourceFolder Unread(string folder, string workingDirectory)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, workingDirectory));
        return new(new(root, DisplayPaths.Of(root, workingDirectory)), false, NothingSeen, []);
    }

    /// <summary>Looks at everything; reads what looks different from last time.</summary>
    public SourceFolder Reread()
    {
        if (!Directory.Exists(_place.Root))
        {
            return Exists ? new(_place, false, NothingSeen, []) : this;
        }

        var found = SourceReader.Walk(_place.Root, _place.Display);
        var seen = new Seen[found.Count];
        Parallel.For(0, seen.Length, i => seen[i] = Look(found[i], trustStamp: true));
        return With(NothingSeen.AddRange(seen.Select(s => KeyValuePair.Create(s.File.Path, s))));
    }

    /// <summary>Reads the files at these paths again; everything when one of them is or was a folder.</summary>
    /// <param name="paths">Inside the folder, with forward slashes.</param>
    public SourceFolder Reread(IReadOnlyCollection<string> paths)
    {
        if (!Exists || !Directory.Exists(_place.Root) || paths.Any(IsFolder))
        {
            return Reread();
        }

        var seen = _seen;
        foreach (var path in paths.Where(p => !p.Split('/').Any(SourceReader.IsHidden)))
        {
            var info = new FileInfo(Path.Combine(_place.Root, path));
            seen = info.Exists || info.LinkTarget is not null
                ? seen.SetItem(path, Look(FolderWalk.EntryOf(info, path), trustStamp: false))
                : seen.Remove(path);
        }

        return With(seen);
    }

    private bool IsFolder(string path) =>
        path.Length == 0
        || Directory.Exists(Path.Combine(_place.Root, path))
        || _seen.Keys.Any(known => known.StartsWith(path, StringComparison.Ordinal) && known.Length > path.Length && known[path.Length] == '/');

    /// <param name="trustStamp">The same length and time mean the same file; not so right after it was written.</param>
    private Seen Look(FoundEntry entry, bool trustStamp)
    {
        var last = _seen.GetValueOrDefault(entry.Path);
        var (length, modified) = entry is { Kind: FoundKind.File, Info: FileInfo { Exists: true } info } ? (info.Length, info.LastWriteTimeUtc) : (-1, default);
        if (trustStamp && last is { File.Fault: SourceFault.None } && last.Length == length && last.Modified == modified)
        {
            return last;
        }

        var file = SourceReader.ReadOne(entry, _place.Display);
        return last is not null && last.File.Fault == file.Fault && last.File.Bytes.Span.SequenceEqual(file.Bytes.Span)
            ? new(last.File, length, modified)
            : new(file, length, modified);
    }

    private SourceFolder With(ImmutableSortedDictionary<string, Seen> seen)
    {
        ImmutableArray<SourceFile> files = [.. seen.Values.Select(s => s.File)];
        var same = Exists && files.AsSpan().SequenceEqual(Files.AsSpan(), ReferenceEqualityComparer.Instance);
        return new(_place, true, seen, same ? Files : files);
    }
}
