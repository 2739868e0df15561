using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>Reads the address of a link as the editor typed it.</summary>
internal static partial class BodyLinkResolver
{
    private static readonly FrozenSet<string> Schemes =
        new[] { "http", "https", "mailto", "tel" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="from">The item in whose body the link stands.</param>
    public static BodyLink Resolve(string url, ItemId from)
    {
        if (SchemePattern().Match(url) is { Success: true } scheme)
        {
            return Schemes.Contains(scheme.Groups[1].Value) && !url.Any(char.IsControl)
                ? new BodyLink.ToOutside(url)
                : new BodyLink.NotAllowed();
        }

        if (url.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return new BodyLink.WithoutScheme();
        }

        if (MediaPaths.Resolve(Uri.UnescapeDataString(url)) is { } media)
        {
            return new BodyLink.ToMedia(media);
        }

        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (url, "") : (url[..hash], url[(hash + 1)..]);
        if (path.Length == 0 && anchor.Length > 0)
        {
            return new BodyLink.ToItem(from, anchor);
        }

        return path.EndsWith(".md", StringComparison.Ordinal) ? ToItem(path, anchor, from) : new BodyLink.NotAllowed();
    }

    /// <summary>Content is two levels deep, so a path is a sibling's name or <c>../folder/name.md</c>.</summary>
    private static BodyLink ToItem(string path, string anchor, ItemId from)
    {
        var match = ItemPath().Match(path);
        if (!match.Success)
        {
            return new BodyLink.OutsideContent();
        }

        var folder = match.Groups["folder"];
        var type = folder.Success ? ContentTypes.OfFolder(folder.Value) : ContentTypes.Of(from.Kind);
        return type is null
            ? new BodyLink.OutsideContent()
            : new BodyLink.ToItem(new ItemId(type.Kind, match.Groups["slug"].Value), anchor);
    }

    [GeneratedRegex("""^([A-Za-z][A-Za-z0-9+.-]*):""")]
    private static partial Regex SchemePattern();

    [GeneratedRegex("""^(?:\./|\.\./(?<folder>[a-z]+)/)?(?<slug>[^/\\]+)\.md$""")]
    private static partial Regex ItemPath();
}
