using SiteGen.Output;

namespace SiteGen.Serving;

/// <summary>
/// Watches a folder and everything in it, also when the folder goes and comes back. The system may lose changes; then, and
/// whenever a folder comes or goes, it says that anything may have changed.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromMilliseconds(400);

    private readonly Lock _lock = new();
    private readonly string _folder;
    private readonly Action<string?> _changed;
    private readonly Timer _timer;
    private FileSystemWatcher? _watcher;
    private DateTime? _born;

    /// <param name="folder">Full path.</param>
    /// <param name="changed">Gets a path inside the folder with forward slashes, or null for anything.</param>
    public FolderWatch(string folder, Action<string?> changed)
    {
        (_folder, _changed) = (folder, changed);
        _born = Born();
        Watch();
        _timer = new Timer(_ => Look(), null, Heartbeat, Heartbeat);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _timer.Dispose();
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    /// <summary>No system tells when the watched folder itself is replaced, so that is looked at now and then.</summary>
    private void Look()
    {
        lock (_lock)
        {
            var born = Born();
            if (born == _born && (born is null || _watcher is not null))
            {
                return;
            }

            _born = born;
            Watch();
        }

        _changed(null);
    }

    private DateTime? Born() => Directory.Exists(_folder) ? Directory.GetCreationTimeUtc(_folder) : null;

    private void Watch()
    {
        _watcher?.Dispose();
        _watcher = null;
        if (_born is null)
        {
            return;
        }

        var watcher = new FileSystemWatcher();
        try
        {
            watcher.Path = _folder;
            watcher.IncludeSubdirectories = true;
            watcher.InternalBufferSize = 64 * 1024;
            watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            watcher.Created += (_, change) => Moved(change.FullPath);
            watcher.Deleted += (_, change) => Moved(change.FullPath);
            watcher.Changed += (_, change) => Written(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Moved(change.OldFullPath);
                Moved(change.FullPath);
            };
            watcher.Error += (_, _) => Lost(watcher);
            watcher.EnableRaisingEvents = true;
            _watcher = watcher;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The folder went away again, or the system has no watches left: the heartbeat tries once more.
            watcher.Dispose();
        }
    }

    private void Moved(string fullPath) => Tell(fullPath);

    /// <summary>Some systems call a folder written to when something in it was; that something is told of by itself.</summary>
    private void Written(string fullPath)
    {
        if (!Directory.Exists(fullPath))
        {
            Tell(fullPath);
        }
    }

    private void Tell(string fullPath)
    {
        var path = DisplayPaths.WithForwardSlashes(Path.GetRelativePath(_folder, fullPath));
        if (!path.Split('/').Any(SourceReader.IsHidden))
        {
            _changed(path);
        }
    }

    private void Lost(FileSystemWatcher watcher)
    {
        lock (_lock)
        {
            if (_watcher == watcher)
            {
                Watch();
            }
        }

        _changed(null);
    }
}
