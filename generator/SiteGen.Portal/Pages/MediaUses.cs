using System.Collections.Frozen;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Markdown;
using SiteGen.Portal.Content.Resources;

namespace SiteGen.Portal.Pages;

/// <summary>Which media the shown items use, so that a hidden item's picture does not reach the site.</summary>
internal static class MediaUses
{
    public static FrozenSet<string> Of(IEnumerable<IContentItem> shown) => shown.SelectMany(Of).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Of(IContentItem item)
    {
        var inBody = item.Head.Body.Slots.Where(s => s.Kind == BodySlotKind.MediaAddress).Select(s => s.Value);
        return item switch
        {
            CaseFile { Image: { } image } => inBody.Append(image.Path),
            ResourceFile { File: { } file } => inBody.Append(file),
            _ => inBody,
        };
    }
}
