using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>
/// Reads CSV as spreadsheets write it: with commas, semicolons or tabs, in UTF-8, UTF-16 with a mark, or Windows-1252.
/// </summary>
public static class CsvTableReader
{
    private const int Windows1252 = 1252;

    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        SkipEmptyLines = false,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>No table when the file has no headers or can't be read; the diagnostics say why.</returns>
    public static Staged<CsvTable?> Read(ReadOnlySpan<byte> bytes, string path)
    {
        var text = Decoded(bytes);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var rows = Rows(text, path, found);
        if (found.Count == 0 && rows.IsEmpty)
        {
            found.Add(ImportProblems.NoHeaders(path));
        }

        return new(found.Count > 0 ? null : new CsvTable(path, rows[0], rows[1..]), found.ToImmutable());
    }

    /// <summary>Every row that is not empty, the headers first.</summary>
    private static ImmutableArray<CsvRow> Rows(string text, string path, ImmutableArray<Diagnostic>.Builder found)
    {
        using var reader = CsvReader.FromText(text, Options with { Separator = Separator(text) });
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        try
        {
            for (var number = 1; reader.Read(); number++)
            {
                var cells = Cells(reader);
                if (!cells.All(cell => string.IsNullOrWhiteSpace(cell.Text)))
                {
                    rows.Add(new CsvRow(number, cells));
                }
            }
        }
        catch (CsvFormatException wrong)
        {
            found.Add(ImportProblems.BadQuotes(new SourceSpan(path, (int)Math.Max(wrong.LineNumber, 1), 1, 0)));
        }

        return rows.ToImmutable();
    }

    /// <summary>The reader knows where a row starts; its cells follow each other with one separator between.</summary>
    private static ImmutableArray<CsvCell> Cells(CsvReader reader)
    {
        var cells = ImmutableArray.CreateBuilder<CsvCell>(reader.FieldCount);
        var (line, column) = ((int)reader.LineNumber, 1);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var typed = Encoding.UTF8.GetString(reader.GetRawSpan(i)).ReplaceLineEndings("\n");
            var value = typed.Trim(' ', '\t');
            var before = value.Length == 0 ? 0 : typed.IndexOf(value, StringComparison.Ordinal);
            var breaks = typed.Count('\n');
            cells.Add(new CsvCell(Unmarked(reader[i].ToString()), line, column + before, breaks == 0 ? value.Length : 0));
            line += breaks;
            column = (breaks == 0 ? column + typed.Length : typed.Length - typed.LastIndexOf('\n')) + 1;
        }

        return cells.ToImmutable();
    }

    /// <summary>Without the apostrophe that keeps a spreadsheet from running a cell as a formula.</summary>
    private static string Unmarked(string cell) => cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;

    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }
        else if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(bytes[Encoding.Unicode.Preamble.Length..]);
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!.GetString(bytes);
        }
    }

    /// <summary>What parts the headers: the sign that they hold most of, outside quotes.</summary>
    private static char Separator(string text)
    {
        var isQuoted = false;
        var counts = new Dictionary<char, int> { [','] = 0, [';'] = 0, ['\t'] = 0 };
        foreach (var character in text.TakeWhile(c => c != '\n' || isQuoted))
        {
            isQuoted ^= character == '"';
            if (!isQuoted && counts.TryGetValue(character, out var count))
            {
                counts[character] = count + 1;
            }
        }

        return counts.MaxBy(pair => pair.Value).Key;
    }
}
