using System.Text;

namespace SiteGen.Commands;

/// <summary>What the program gets from the process it runs in; a test gives its own.</summary>
internal sealed record CommandHost
{
    /// <summary>Diagnostics and data.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Progress, summary and wrong use.</summary>
    public required TextWriter Error { get; init; }

    public required string WorkingDirectory { get; init; }

    /// <summary>Where the program itself is, with the files that it comes with.</summary>
    public string ProgramFolder { get; init; } = "";

    public required TimeProvider Clock { get; init; }

    /// <summary>Environment variables; an empty one counts as not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>False when the output goes to a file or another program.</summary>
    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Somebody is there to answer a question.</summary>
    public bool MayAsk { get; init; }

    /// <summary>See no-color.org.</summary>
    public bool MayColour => string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>Of a folder or file as it was typed; without a separator at the end.</summary>
    public string FullPath(string typed) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(typed, WorkingDirectory));

    public static CommandHost OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.Out.NewLine = "\n";
        Console.Error.NewLine = "\n";
        return new CommandHost
        {
            Output = Console.Out,
            Error = Console.Error,
            WorkingDirectory = Directory.GetCurrentDirectory(),
            ProgramFolder = AppContext.BaseDirectory,
            Clock = TimeProvider.System,
            Variable = Environment.GetEnvironmentVariable,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            MayAsk = !Console.IsInputRedirected && !Console.IsErrorRedirected,
        };
    }
}
