namespace SiteGen.Serving;

/// <summary>Git holds a lock while it changes files: until it lets go, what is there is half of two versions.</summary>
internal sealed class GitLock
{
    private static readonly TimeSpan Forgotten = TimeSpan.FromSeconds(10);

    private readonly string? _path;
    private readonly TimeProvider _clock;

    /// <param name="folder">Full path of a folder that may lie in a repository.</param>
    public GitLock(string folder, TimeProvider clock)
    {
        _clock = clock;
        for (var above = folder; above is not null && _path is null; above = Path.GetDirectoryName(above))
        {
            _path = GitFolder(Path.Combine(above, ".git")) is { } git ? Path.Combine(git, "index.lock") : null;
        }
    }

    /// <summary>False for a lock that git left behind when it crashed.</summary>
    public bool IsHeld =>
        _path is not null && File.Exists(_path) && _clock.GetUtcNow() - File.GetLastWriteTimeUtc(_path) < Forgotten;

    /// <summary>In a second working tree <c>.git</c> is a file that says where the folder is.</summary>
    private static string? GitFolder(string path)
    {
        const string Pointer = "gitdir: ";
        if (Directory.Exists(path))
        {
            return path;
        }

        var line = File.Exists(path) ? File.ReadLines(path).FirstOrDefault() : null;
        return line?.StartsWith(Pointer, StringComparison.Ordinal) == true
            ? Path.GetFullPath(line[Pointer.Length..], Path.GetDirectoryName(path)!)
            : null;
    }
}
