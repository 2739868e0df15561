namespace SiteGen.Output;

/// <summary>Lists what is in a folder on disk, without following links.</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        ReturnSpecialDirectories = false,
    };

    /// <summary>Everything below the folder by ordinal path; names that are left out are not entered either.</summary>
    public static List<FoundEntry> Below(string folder, Func<string, bool> leaveOut)
    {
        var found = new List<FoundEntry>();
        var waiting = new Stack<FoundEntry>();
        found.AddRange(In(new DirectoryInfo(folder), "", leaveOut));
        found.Where(e => e.Kind == FoundKind.Folder).ToList().ForEach(waiting.Push);
        while (waiting.TryPop(out var next))
        {
            try
            {
                var children = In((DirectoryInfo)next.Info, $"{next.Path}/", leaveOut);
                found.AddRange(children);
                children.Where(e => e.Kind == FoundKind.Folder).ToList().ForEach(waiting.Push);
            }
            catch (Exception cause) when (DiskException.IsDiskFault(cause))
            {
                found.Add(next with { Kind = FoundKind.UnreadableFolder });
            }
        }

        found.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return found;
    }

    public static FoundEntry EntryOf(FileSystemInfo info, string path) => new(path, KindOf(info), info);

    private static List<FoundEntry> In(DirectoryInfo folder, string prefix, Func<string, bool> leaveOut) =>
    [
        .. folder.EnumerateFileSystemInfos("*", Everything)
            .Where(info => !leaveOut(info.Name))
            .Select(info => EntryOf(info, prefix + info.Name)),
    ];

    /// <summary>Not every reparse point is a link: files that a cloud drive fetches on demand are ordinary files.</summary>
    private static FoundKind KindOf(FileSystemInfo info) => info switch
    {
        _ when info.Attributes.HasFlag(FileAttributes.ReparsePoint) && info.LinkTarget is not null => FoundKind.Link,
        DirectoryInfo => FoundKind.Folder,
        _ => FoundKind.File,
    };
}
