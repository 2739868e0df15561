using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;

namespace SiteGen.Commands;

/// <summary>From what the user typed to the verb that does it.</summary>
internal static partial class CommandLine
{
    /// <summary>Without what the build adds about the commit.</summary>
    public static string Version { get; } = typeof(CommandLine).Assembly.GetName().Version!.ToString(3);

    public static int Run(IReadOnlyList<string> args, CommandHost host, ImmutableArray<Verb> verbs)
    {
        var parsed = Root(verbs).Parse(Completable(args), new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Action is not ParseErrorAction && !UsageProblems.OptionsAsArguments(parsed).Any())
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = host.Output,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
            });
        }

        return WrongUse(host, UsageProblems.Of(parsed), parsed.CommandResult.Command);
    }

    /// <summary>Says on standard error what is wrong and where to read more.</summary>
    public static int WrongUse(CommandHost host, IEnumerable<string> problems, Command command)
    {
        foreach (var problem in problems)
        {
            host.Error.Write($"sitegen: {Printable.Line(problem)}\n");
        }

        host.Error.Write($"Uitleg: {DutchHelp.FullName(command)} --help\n");
        return ExitCode.WrongUse;
    }

    /// <summary>When a shell asks how to go on, the library knows the values of an option behind a space only.</summary>
    private static IReadOnlyList<string> Completable(IReadOnlyList<string> args) =>
        args is [['[', 's', 'u', 'g', 'g', 'e', 's', 't', ..] question, var line] ? [question, ValueSign().Replace(line, " ")] : args;

    private static RootCommand Root(ImmutableArray<Verb> verbs)
    {
        var root = new RootCommand("Maakt een website van tekstbestanden en sjablonen.");
        foreach (var verb in verbs)
        {
            root.Add(verb);
        }

        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = "Toon deze uitleg.";
                help.Action = new DutchHelp();
            }
            else if (option is VersionOption version)
            {
                version.Description = "Toon de versie van sitegen.";
            }
        }

        return root;
    }

    [GeneratedRegex("(?<= --[a-z-]+)=")]
    private static partial Regex ValueSign();
}
