using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Markdown;
using SiteGen.Portal.Content.Resources;

namespace SiteGen.Portal.Pages;

/// <summary>Which media the shown items use, so that a hidden item's picture does not reach the site.</summary>
internal static class MediaUses
{
    public static HashSet<string> Of(IEnumerable<IContentItem> shown) => shown.SelectMany(Of).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Of(IContentItem item)
    {
        foreach (var slot in item.Head.Body.Slots)
        {
            if (slot.Kind == BodySlotKind.MediaAddress)
            {
                yield return slot.Value;
            }
        }

        if (item is CaseFile { Image.Path: { } image })
        {
            yield return image;
        }

        if (item is ResourceFile { File: { } file })
        {
            yield return file;
        }
    }
}
