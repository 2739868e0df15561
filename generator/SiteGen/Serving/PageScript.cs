using System.Text;

namespace SiteGen.Serving;

/// <summary>Puts the script that keeps a page up to date into it, on its way to the browser.</summary>
internal static class PageScript
{
    public const string Events = BrowserFiles.Folder + "events";

    public static byte[] Into(ReadOnlySpan<byte> html, PageMark mark)
    {
        var tag = Encoding.UTF8.GetBytes(
            $"<script src=\"/{BrowserFiles.Folder}{BrowserFiles.Script}\" data-events=\"/{Events}\" "
            + $"data-panel=\"/{BrowserFiles.Folder}{BrowserFiles.Panel}\" data-mark=\"{mark}\" defer></script>\n");
        var at = html.IndexOf("</head>"u8);
        at = at < 0 ? html.Length : at;
        return [.. html[..at], .. tag, .. html[at..]];
    }
}
