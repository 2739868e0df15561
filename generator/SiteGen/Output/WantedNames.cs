using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Output;

/// <summary>
/// The wanted paths and the folders they need, to ask what stands in their way. Capitals make no difference there: on
/// Windows and macOS <c>Foto.jpg</c> is in the way of <c>foto.jpg</c>.
/// </summary>
internal sealed class WantedNames
{
    private readonly HashSet<string> _exact;
    private readonly HashSet<string> _files;

    /// <summary>From a folder to the first file that needs it.</summary>
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);

    private WantedNames(ImmutableArray<OutputFile> wanted)
    {
        _exact = wanted.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        _files = new HashSet<string>(_exact, StringComparer.OrdinalIgnoreCase);
        foreach (var path in _exact.Order(StringComparer.Ordinal))
        {
            foreach (var folder in OutputPaths.Folders(path))
            {
                _folders.TryAdd(folder, path);
            }
        }
    }

    public static WantedNames Of(ImmutableArray<OutputFile> wanted) => new(wanted);

    public bool Contains(string path) => _exact.Contains(path);

    public bool IsBlockedBy(string path) => TryFindBlocked(path, out _);

    /// <summary>The wanted file that cannot be written while there is a file at this path.</summary>
    public bool TryFindBlocked(string path, [NotNullWhen(true)] out string? blocked)
    {
        blocked = _files.TryGetValue(path, out var same) ? same
            : _folders.TryGetValue(path, out var below) ? below
            : OutputPaths.Folders(path).FirstOrDefault(_files.Contains);
        return blocked is not null;
    }
}
