using System.Globalization;
using CsvHelper;

namespace SiteGen.Portal.Pages.KnowledgeMap;

/// <summary>The kenniskaart as CSV (RFC 4180): one line for every region and theme, white spots included.</summary>
internal static class KnowledgeCsv
{
    private static readonly string[] Columns =
        ["regio", "regio_naam", "soort", "thema", "thema_naam", "praktijken", "biedt_hulp", "open_vragen", "zoekt_hulp"];

    /// <summary>A cell that a spreadsheet would run as a formula gets an apostrophe.</summary>
    private static readonly CsvWriterOptions Format = new()
    {
        NewLine = "\r\n",
        Injection = CsvInjection.Escape,
        InjectionEscape = '\'',
    };

    public static ReadOnlyMemory<byte> Of(Catalogue catalogue, KnowledgeMatrix matrix)
    {
        var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Format, leaveOpen: true))
        {
            csv.WriteRecord(Columns);
            foreach (var region in catalogue.Regions)
            {
                foreach (var (theme, cell) in catalogue.Themes.Zip(matrix.Row(region).Cells))
                {
                    csv.WriteRecord(
                    [
                        region.Head.Id.Slug, region.Head.Title, region.Kind, theme.Head.Id.Slug, theme.Head.Title,
                        Number(cell.Practices), YesNo(cell.Offers), Number(cell.Questions), YesNo(cell.Seeks),
                    ]);
                }
            }
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string YesNo(bool yes) => yes ? "ja" : "nee";
}
