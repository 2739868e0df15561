using System.Collections.Immutable;

namespace SiteGen.Serving;

/// <summary>Changes that came together and that one rebuild takes in.</summary>
internal sealed record ChangeBatch(ImmutableHashSet<SourceChange> Changes)
{
    public static ChangeBatch Everything { get; } =
        new([new(WatchedSource.Content, null), new(WatchedSource.Templates, null)]);

    /// <summary>Null when anything in the folder may have changed.</summary>
    public IReadOnlyCollection<string>? PathsIn(WatchedSource source)
    {
        var paths = Changes.Where(c => c.Source == source).Select(c => c.Path).ToList();
        return paths.Contains(null) ? null : [.. paths.OfType<string>()];
    }
}
