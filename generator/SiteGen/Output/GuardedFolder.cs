using System.Collections.Concurrent;

namespace SiteGen.Output;

/// <summary>
/// The output folder, and the only way to change it: every path is checked again right before use, so that nothing
/// outside can be reached, also not through a link that someone put in the folder meanwhile.
/// </summary>
internal sealed class GuardedFolder(OutputTarget target)
{
    /// <summary>Folders that are there and are no links; one look a run is enough for a folder with many files.</summary>
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

    public string Staging { get; } = Path.Combine(target.Folder, OutputPaths.StagingFolder);

    public string Display(string path) => $"{target.DisplayPath}/{path}";

    public void CreateStaging() => Guarded(OutputPaths.StagingFolder, "te maken", () =>
    {
        Directory.CreateDirectory(target.Folder);
        RefuseLink(OutputPaths.StagingFolder);
        Directory.CreateDirectory(Staging);
    });

    /// <summary>Makes the folders above the path, and removes an empty folder at the path itself.</summary>
    public void MakeRoomFor(string path) => Guarded(path, "te schrijven", () =>
    {
        foreach (var folder in OutputPaths.Folders(path).Where(f => !_seen.ContainsKey(f)))
        {
            RefuseLink(folder);
            Directory.CreateDirectory(FullPath(folder));
            _seen.TryAdd(folder, true);
        }

        if (Directory.Exists(FullPath(path)) && !IsLink(FullPath(path)))
        {
            Directory.Delete(FullPath(path));
        }
    });

    /// <summary>Puts a staged file at a path for which <see cref="MakeRoomFor"/> made room.</summary>
    public void Replace(string staged, string path) => Guarded(path, "te schrijven", () =>
        File.Move(staged, FullPath(path), overwrite: true));

    /// <summary>Deletes a file, and the folders above it that become empty.</summary>
    public void Delete(string path) => Guarded(path, "te verwijderen", () =>
    {
        var above = OutputPaths.Folders(path).Reverse().ToList();
        above.ForEach(RefuseLink);
        File.Delete(FullPath(path));
        foreach (var folder in above)
        {
            if (!Directory.Exists(FullPath(folder)) || Directory.EnumerateFileSystemEntries(FullPath(folder)).Any())
            {
                break;
            }

            Directory.Delete(FullPath(folder));
            _seen.TryRemove(folder, out _);
        }
    });

    private void Guarded(string path, string doing, Action change)
    {
        if (path != OutputPaths.StagingFolder && !OutputPaths.IsSafe(path))
        {
            throw DiskException.Refused($"'{path}' ligt niet in de map '{target.DisplayPath}'; daar schrijft sitegen niet");
        }

        try
        {
            change();
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            throw DiskException.While($"'{Display(path)}' {doing}", cause);
        }
    }

    private void RefuseLink(string path)
    {
        if (IsLink(FullPath(path)))
        {
            throw DiskException.Refused(
                $"'{Display(path)}' is een verwijzing naar een andere plek (symbolic link); daar schrijft sitegen niet");
        }
    }

    private string FullPath(string path) => Path.Combine(target.Folder, path);

    private static bool IsLink(string fullPath) => new FileInfo(fullPath).LinkTarget is not null;
}
