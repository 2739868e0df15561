using System.Collections.Immutable;

namespace SiteGen.Output;

/// <summary>Takes the snapshot of the output folder that <see cref="OutputPlanner"/> works on.</summary>
internal static class OutputReader
{
    public static OutputState Read(OutputTarget target)
    {
        var last = ManifestFile.Read(target);
        if (!Directory.Exists(target.Folder))
        {
            return new OutputState(target.DisplayPath, last, [], File.Exists(target.Folder));
        }

        try
        {
            var known = (last?.Entries ?? []).ToDictionary(e => e.Path, StringComparer.Ordinal);
            var found = FolderWalk.Below(target.Folder, OutputPaths.IsLeftAlone);
            var entries = new OutputEntry[found.Count];
            Parallel.For(0, entries.Length, i => entries[i] = EntryOf(found[i], known.GetValueOrDefault(found[i].Path)));
            return new OutputState(target.DisplayPath, last, ImmutableArray.Create(entries));
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            throw DiskException.While($"de map '{target.DisplayPath}' te lezen", cause);
        }
    }

    private static OutputEntry EntryOf(FoundEntry found, ManifestEntry? known)
    {
        if (found.Info is not FileInfo file || found.Kind != FoundKind.File)
        {
            return new OutputEntry(found.Path, found.Kind);
        }

        var (length, modified) = (file.Length, file.LastWriteTimeUtc.Ticks);
        var untouched = known is not null && known.Length == length && known.Modified == modified;
        var hash = known is null ? null : untouched ? known.Hash : HashOf(file);
        return new OutputEntry(found.Path, found.Kind, length, modified, hash);
    }

    /// <summary>Null when the file cannot be read: it is then written anew, which says what is wrong.</summary>
    private static ContentHash? HashOf(FileInfo file)
    {
        try
        {
            using var stream = file.OpenRead();
            return ContentHash.Of(stream);
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            return null;
        }
    }
}
