using CsvHelper;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>
/// CSV (RFC 4180) for spreadsheets: a cell that one would run as a formula gets an apostrophe, and the file has a mark that
/// says UTF-8, as Excel takes accents for something else without it.
/// </summary>
internal static class CsvText
{
    private static readonly CsvWriterOptions Format = new()
    {
        NewLine = "\r\n",
        Injection = CsvInjection.Escape,
        InjectionEscape = '\'',
    };

    public static ReadOnlyMemory<byte> Of(Action<CsvWriter> write)
    {
        var bytes = new MemoryStream();
        bytes.Write("\uFEFF"u8);
        using (var csv = CsvWriter.Create(bytes, Format, leaveOpen: true))
        {
            write(csv);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    public static string YesNo(bool yes) => yes ? "ja" : "nee";
}
