using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace SiteGen.Portal.Content.Markdown;

/// <summary>Tables that scroll in their own box, without the inline styles that a strict security policy forbids.</summary>
internal static class BodyTable
{
    /// <param name="number">Rank of the table in its text, from 1; tells the boxes apart for a screen reader.</param>
    public static void Write(HtmlRenderer renderer, Table table, int number)
    {
        renderer.EnsureLine();
        var label = number.ToString(CultureInfo.InvariantCulture);
        renderer.Write($"<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Tabel {label}\">\n<table>\n");
        var rows = table.OfType<TableRow>().ToList();
        WritePart(renderer, "thead", table, rows.Where(r => r.IsHeader && !IsEmpty(r)));
        WritePart(renderer, "tbody", table, rows.Where(r => !r.IsHeader));
        renderer.Write("</table>\n</div>\n");
    }

    private static void WritePart(HtmlRenderer renderer, string part, Table table, IEnumerable<TableRow> rows)
    {
        var open = false;
        foreach (var row in rows)
        {
            renderer.Write(open ? "" : $"<{part}>\n").Write("<tr>");
            open = true;
            for (var column = 0; column < row.Count; column++)
            {
                WriteCell(renderer, table, row, column);
            }

            renderer.Write("</tr>\n");
        }

        renderer.Write(open ? $"</{part}>\n" : "");
    }

    private static void WriteCell(HtmlRenderer renderer, Table table, TableRow row, int column)
    {
        var definitions = table.ColumnDefinitions;
        var alignment = column < definitions.Count ? definitions[column].Alignment : null;
        var tag = row.IsHeader ? "th" : "td";
        renderer.Write($"<{tag}{(row.IsHeader ? " scope=\"col\"" : "")}");
        renderer.Write(alignment switch
        {
            TableColumnAlign.Right => " class=\"is-number\">",
            TableColumnAlign.Center => " class=\"is-centred\">",
            _ => ">",
        });
        var before = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = ((TableCell)row[column]).Count == 1;
        renderer.WriteChildren((TableCell)row[column]);
        renderer.ImplicitParagraph = before;
        renderer.Write($"</{tag}>");
    }

    private static bool IsEmpty(TableRow row) =>
        row.OfType<TableCell>().All(cell => cell.OfType<LeafBlock>().All(b => b.Inline?.FirstChild is null));
}
