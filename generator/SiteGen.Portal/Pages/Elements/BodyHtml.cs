using System.Net;
using System.Text;
using SiteGen.Portal.Content.Markdown;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>Fills the slots of a body for the page that shows it.</summary>
internal static class BodyHtml
{
    /// <param name="pageUrl">Addresses are written relative to it.</param>
    public static string On(string pageUrl, MarkdownBody body, Catalogue catalogue)
    {
        if (body.Slots.IsEmpty)
        {
            return body.Html;
        }

        var html = new StringBuilder(body.Html.Length + (body.Slots.Length * 40));
        var done = 0;
        foreach (var slot in body.Slots)
        {
            html.Append(body.Html, done, slot.Offset - done);
            done = slot.Offset;
            Fill(slot, html, pageUrl, catalogue);
        }

        return html.Append(body.Html, done, body.Html.Length - done).ToString();
    }

    /// <summary>A link to something that is not shown becomes plain text.</summary>
    private static void Fill(BodySlot slot, StringBuilder html, string pageUrl, Catalogue catalogue)
    {
        switch (slot.Kind)
        {
            case BodySlotKind.MediaAddress:
                html.Append(Encode(Routes.RootFrom(pageUrl) + Routes.ToMedia(slot.Value)));
                break;
            case BodySlotKind.LinkOpen when catalogue.IsShown(slot.Target):
                var url = Routes.To(slot.Target);
                var address = slot.Value.Length > 0 && url == pageUrl ? "" : Routes.RootFrom(pageUrl) + url;
                var id = slot.Value.Length > 0 ? "#" + BodyHeadings.IdOf(slot.Value) : "";
                html.Append("<a href=\"").Append(Encode(address + id)).Append("\">");
                break;
            case BodySlotKind.LinkClose when catalogue.IsShown(slot.Target):
                html.Append("</a>");
                break;
        }
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
