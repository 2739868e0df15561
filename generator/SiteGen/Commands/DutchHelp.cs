using System.CommandLine;
using System.CommandLine.Invocation;

namespace SiteGen.Commands;

/// <summary>Prints the help of a command in Dutch, which the library's own help cannot do.</summary>
internal sealed class DutchHelp : SynchronousCommandLineAction
{
    private const int Width = 80;
    private const int Gap = 2;

    /// <summary>Who asks for help gets it, also with a mistake elsewhere in the line.</summary>
    public override bool ClearsParseErrors => true;

    public static string FullName(Command command) => command is RootCommand ? "sitegen" : $"sitegen {command.Name}";

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.Write($"{command.Description}\n\nGebruik:\n  {Usage(command)}\n");
        Section(output, "Opdrachten", command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description ?? "")));
        Section(output, "Gegevens", command.Arguments.Where(a => !a.Hidden).Select(a => ($"<{a.Name}>", a.Description ?? "")));
        Section(output, "Opties", OptionsOf(parseResult).Where(o => !o.Hidden).Select(o => (Label(o), o.Description ?? "")));
        if (command is Verb { Examples.Length: > 0 } verb)
        {
            output.Write($"\nVoorbeelden:\n{string.Concat(verb.Examples.Select(example => $"  {example}\n"))}");
        }

        return ExitCode.Good;
    }

    private static string Usage(Command command)
    {
        var arguments = command.Arguments.Where(a => !a.Hidden)
            .Select(a => a.Arity.MinimumNumberOfValues == 0 ? $" [<{a.Name}>]" : $" <{a.Name}>");
        return $"{FullName(command)}{(command.Subcommands.Count > 0 ? " <opdracht>" : "")}{string.Concat(arguments)} [opties]";
    }

    /// <summary>The options of the command itself, then those of the program that work everywhere.</summary>
    private static IEnumerable<Option> OptionsOf(ParseResult parseResult)
    {
        var own = parseResult.CommandResult.Command;
        var root = parseResult.RootCommandResult.Command;
        return own == root ? root.Options : own.Options.Concat(root.Options.Where(o => o.Recursive));
    }

    private static string Label(Option option)
    {
        var names = option.Aliases.Where(alias => alias == "-h").Append(option.Name);
        return string.Join(", ", names) + (option.Arity.MaximumNumberOfValues == 0 ? "" : $" <{option.HelpName ?? "waarde"}>");
    }

    private static void Section(TextWriter output, string title, IEnumerable<(string Label, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var indent = Gap + all.Max(row => row.Label.Length) + Gap;
        output.Write($"\n{title}:\n");
        foreach (var (label, text) in all)
        {
            var lines = string.Join($"\n{new string(' ', indent)}", Wrapped(text, Width - indent));
            output.Write($"{(new string(' ', Gap) + label).PadRight(indent)}{lines}\n");
        }
    }

    private static List<string> Wrapped(string text, int width)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width)
            {
                lines.Add("");
            }

            lines[^1] += lines[^1].Length > 0 ? $" {word}" : word;
        }

        return lines;
    }
}
