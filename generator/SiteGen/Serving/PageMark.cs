using SiteGen.Output;

namespace SiteGen.Serving;

/// <summary>What a tab shows, so that it is clear later whether that has changed.</summary>
/// <param name="Page">The bytes of the page.</param>
/// <param name="Files">The pictures, scripts and other files that pages use.</param>
/// <param name="Styles">The style sheets.</param>
internal readonly record struct PageMark(ContentHash Page, ContentHash Files, ContentHash Styles)
{
    public static bool TryParse(string text, out PageMark mark)
    {
        var parts = text.Split('.');
        mark = default;
        if (parts.Length != 3
            || !ContentHash.TryParse(parts[0], out var page)
            || !ContentHash.TryParse(parts[1], out var files)
            || !ContentHash.TryParse(parts[2], out var styles))
        {
            return false;
        }

        mark = new(page, files, styles);
        return true;
    }

    public override string ToString() => $"{Page}.{Files}.{Styles}";
}
