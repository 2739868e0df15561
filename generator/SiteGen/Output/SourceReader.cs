using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Output;

/// <summary>
/// The one place that reads folders of the user: a snapshot, sorted by ordinal path, that every later stage works on.
/// </summary>
internal static class SourceReader
{
    /// <summary>No content or template file comes near; keeps a film that was dropped in a folder out of memory.</summary>
    public const long MostBytes = 64_000_000;

    /// <summary>Every file below the folder but dotfiles; empty when the folder is not there.</summary>
    public static ImmutableArray<SourceFile> Read(string folder, string workingDirectory) =>
        TryRead(folder, workingDirectory, out var files) ? files : [];

    /// <summary>False when there is no such folder, which an empty folder is not.</summary>
    public static bool TryRead(string folder, string workingDirectory, out ImmutableArray<SourceFile> files)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, workingDirectory));
        if (!Directory.Exists(root))
        {
            files = [];
            return false;
        }

        var display = DisplayPaths.Of(root, workingDirectory);
        var found = Walk(root, display);
        var read = new SourceFile[found.Count];
        Parallel.For(0, read.Length, i => read[i] = ReadOne(found[i], display));
        files = ImmutableArray.Create(read);
        return true;
    }

    /// <summary>One file that the user named; another program may have it open.</summary>
    public static byte[] ReadFile(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            throw DiskException.While($"'{path}' te lezen", cause);
        }
    }

    /// <summary>Names that are not the user's content: of the system, of editors and of git.</summary>
    public static bool IsHidden(string name) => name.StartsWith('.');

    /// <summary>Everything but folders, by ordinal path.</summary>
    /// <param name="root">Full path.</param>
    /// <param name="display">The folder as messages show it.</param>
    public static List<FoundEntry> Walk(string root, string display)
    {
        try
        {
            var found = FolderWalk.Below(root, IsHidden);
            found.RemoveAll(entry => entry.Kind == FoundKind.Folder);
            return found;
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            throw DiskException.While($"de map '{display}' te lezen", cause);
        }
    }

    /// <param name="folder">The folder that was walked, as messages show it.</param>
    public static SourceFile ReadOne(FoundEntry entry, string folder)
    {
        var display = folder == "." ? entry.Path : $"{folder}/{entry.Path}";
        SourceFile Unread(SourceFault fault) => new(entry.Path, display, default, fault);
        if (entry.Kind != FoundKind.File)
        {
            return Unread(entry.Kind == FoundKind.Link ? SourceFault.SymbolicLink : SourceFault.Unreadable);
        }

        try
        {
            var length = ((FileInfo)entry.Info).Length;
            return length > MostBytes
                ? Unread(SourceFault.TooLarge)
                : new SourceFile(entry.Path, display, length == 0 ? default : Bytes(entry.Info.FullName, (int)length));
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            return Unread(SourceFault.Unreadable);
        }
    }

    /// <summary>
    /// Never called for a length of 0: a pipe or device reports that, and opening one may wait for ever. Others may
    /// write to the file meanwhile; the bytes are those that were there, at most the length that was listed.
    /// </summary>
    private static ReadOnlyMemory<byte> Bytes(string path, int length)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        var filled = 0;
        while (filled < length)
        {
            var count = RandomAccess.Read(handle, bytes.AsSpan(filled), filled);
            if (count == 0)
            {
                break;
            }

            filled += count;
        }

        return bytes.AsMemory(0, filled);
    }
}
