using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.FreePages;
using SiteGen.Portal.Content.Markdown;
using SiteGen.Portal.Content.Regions;

namespace SiteGen.Portal.Pages.Regions;

/// <summary>What a thin portrait still lacks.</summary>
/// <param name="HandbookUrl">Where an editor reads how to add it; null when the portal has no such page.</param>
public sealed record PortraitGaps(ImmutableArray<MissingPart> Parts, string? HandbookUrl)
{
    private const int ThinFrom = 3;
    private const string Handbook = "voor-redacteuren";
    private const string Chapter = "regioportret";

    /// <summary>Null for a portrait that is not thin.</summary>
    internal static PortraitGaps? Of(RegionFile region, Catalogue catalogue)
    {
        var isRegion = region.Kind == "regio";
        (bool Missing, string Key, string Text)[] parts =
        [
            (region.Contact is null, "contact", "bij wie u terechtkunt"),
            (isRegion && region.Location is null, "lat, lon", "de plek op de kaart"),
            (region.Kind != "landelijk" && region.Places.IsEmpty, "places", "de plaatsen in de regio"),
            (region.Networks.IsEmpty, "networks", "de netwerken die hier werken"),
            (region.Challenges.IsEmpty, "challenges", "wat hier lastig is"),
            (region.Offers.IsEmpty, "offers", "waarmee de regio anderen kan helpen"),
            (region.Seeks.IsEmpty, "seeks", "waarbij de regio hulp zoekt"),
            (region.Figures.IsEmpty, "figures", "cijfers, met jaar en bron"),
        ];
        var missing = parts.Where(p => p.Missing).Select(p => new MissingPart(p.Key, p.Text)).ToImmutableArray();
        return missing.Length >= ThinFrom ? new(missing, HandbookOf(catalogue)) : null;
    }

    private static string? HandbookOf(Catalogue catalogue)
    {
        var page = catalogue.Find<FreePageFile>(ItemKind.Page, [Handbook]).FirstOrDefault();
        return page is null
            ? null
            : Routes.To(page.Head.Id) + (page.Head.Body.Headings.Any(h => h.Anchor == Chapter) ? "#" + BodyHeadings.IdOf(Chapter) : "");
    }
}
