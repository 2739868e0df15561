using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>
/// Reads CSV as spreadsheets write it: with commas, semicolons or tabs, in UTF-8, UTF-16 with a mark, or Windows-1252.
/// </summary>
public static partial class CsvTableReader
{
    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        SkipEmptyLines = false,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MalformedData = CsvMalformedDataHandling.Recover,
    };

    /// <returns>No table when the file has no headers or can't be read; the diagnostics say why.</returns>
    public static Staged<CsvTable?> Read(ReadOnlySpan<byte> bytes, string path)
    {
        if (!CsvDecoder.TryDecode(bytes, out var text, out var found))
        {
            return new(null, [ImportProblems.NotCsv(path, found)]);
        }

        var rows = Rows(text);
        if (rows.IsEmpty)
        {
            return new(null, [ImportProblems.NoHeaders(path)]);
        }

        var table = new CsvTable(path, rows[0], rows[1..]);
        var problems = rows
            .SelectMany(row => row.Cells.Select((cell, i) => (Cell: cell, Place: new CsvPlace(table, row, i))))
            .Where(c => !c.Cell.IsWellQuoted)
            .Select(c => ImportProblems.BadQuotes(c.Place))
            .ToImmutableArray();
        return new(problems.IsEmpty ? table : null, problems);
    }

    /// <summary>Every row that is not empty, the headers first.</summary>
    private static ImmutableArray<CsvRow> Rows(string text)
    {
        using var reader = CsvReader.FromText(text, Options with { Separator = Separator(text) });
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        for (var number = 1; reader.Read(); number++)
        {
            var cells = Cells(reader);
            if (!cells.All(cell => string.IsNullOrWhiteSpace(cell.Text)))
            {
                rows.Add(new CsvRow(number, cells));
            }
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
            cells.Add(new CsvCell(Unmarked(reader[i].ToString()), line, column + before, breaks == 0 ? value.Length : 0) { IsWellQuoted = WellQuoted().IsMatch(value) });
            line += breaks;
            column = (breaks == 0 ? column + typed.Length : typed.Length - typed.LastIndexOf('\n')) + 1;
        }

        return cells.ToImmutable();
    }

    /// <summary>Without the apostrophe that keeps a spreadsheet from running a cell as a formula.</summary>
    private static string Unmarked(string cell) => cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;

    /// <summary>What parts the headers: the sign that they hold most of, outside quotes.</summary>
    private static char Separator(string text)
    {
        var isQuoted = false;
        var counts = new Dictionary<char, int> { [','] = 0, [';'] = 0, ['\t'] = 0 };
        foreach (var character in text.TrimStart('\r', '\n').TakeWhile(c => c != '\n' || isQuoted))
        {
            isQuoted ^= character == '"';
            if (!isQuoted && counts.TryGetValue(character, out var count))
            {
                counts[character] = count + 1;
            }
        }

        return counts.MaxBy(pair => pair.Value).Key;
    }

    [GeneratedRegex("""^(?:[^"]*|"(?:[^"]|"")*")\z""")]
    private static partial Regex WellQuoted();
}
