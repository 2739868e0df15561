using System.Globalization;
using Spectre.Console;

namespace SiteGen.Commands;

/// <summary>Proposals as a table on a terminal, and as lines with tabs for a file or another program.</summary>
internal static class BuddyTableText
{
    public static void Write(CommandHost host, BuddyAnswer answer)
    {
        if (answer.Lines.IsEmpty)
        {
            host.Error.Write($"{Printable.Line(answer.Note ?? "Er is nu geen andere regio die een buddy zoekt.")}\n");
        }
        else if (host.OutputIsTerminal)
        {
            WriteTable(host, answer);
        }
        else
        {
            WriteLines(host.Output, answer);
        }

        host.Output.Flush();
    }

    private static void WriteLines(TextWriter output, BuddyAnswer answer)
    {
        output.Write($"{string.Join('\t', ["regio", "titel", "score", .. answer.Parts, "sterkte", "redenen"])}\n");
        foreach (var line in answer.Lines)
        {
            string[] cells = [line.Slug, line.Title, Number(line.Score), .. line.Points.Select(Number), line.Strength, string.Join(' ', line.Reasons)];
            output.Write($"{string.Join('\t', cells.Select(c => Printable.Line(c)))}\n");
        }
    }

    private static void WriteTable(CommandHost host, BuddyAnswer answer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.MayColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.MayColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(host.Output),
        });
        var table = new Table { Title = new TableTitle(Text($"Buddyregio's voor {answer.Title}")), ShowRowSeparators = true };
        table.AddColumn(new TableColumn("Regio"));
        table.AddColumn(new TableColumn("Score").RightAligned());
        table.AddColumn(new TableColumn("Waarom"));
        foreach (var line in answer.Lines)
        {
            var parts = string.Join(", ", answer.Parts.Zip(line.Points, (name, points) => $"{name} {Number(points)}"));
            table.AddRow(Text(line.Title), Number(line.Score), Text($"{line.Strength} ({parts})\n{string.Join('\n', line.Reasons.Select(r => $"- {r}"))}"));
        }

        console.Write(table);
    }

    private static string Text(string text) => Markup.Escape(string.Join('\n', text.Split('\n').Select(Printable.Line)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
