using System.Globalization;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.KnowledgeMap;

/// <summary>The kenniskaart as CSV: one line for every region and theme, white spots included.</summary>
internal static class KnowledgeCsv
{
    private static readonly string[] Columns =
        ["regio", "regio_naam", "soort", "thema", "thema_naam", "praktijken", "biedt_hulp", "open_vragen", "zoekt_hulp"];

    public static ReadOnlyMemory<byte> Of(Catalogue catalogue, KnowledgeMatrix matrix) => CsvText.Of(csv =>
    {
        csv.WriteRecord(Columns);
        foreach (var region in catalogue.Regions)
        {
            foreach (var (theme, cell) in catalogue.Themes.Zip(matrix.Row(region).Cells))
            {
                csv.WriteRecord(
                [
                    region.Head.Id.Slug, region.Head.Title, region.Kind, theme.Head.Id.Slug, theme.Head.Title,
                    Number(cell.Practices), CsvText.YesNo(cell.Offers), Number(cell.Questions), CsvText.YesNo(cell.Seeks),
                ]);
            }
        }
    });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
