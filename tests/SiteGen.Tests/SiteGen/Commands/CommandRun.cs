using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.Portal.Diagnostics;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.SiteGen.Commands;

/// <summary>Runs the program as a user does, with a folder, a clock and terminals of its own.</summary>
internal sealed class CommandRun : IDisposable
{
    public TempFolder Folder { get; } = new();

    public Dictionary<string, string> Variables { get; } = [];

    public DateTimeOffset Now { get; init; } = new(2026, 5, 13, 12, 0, 0, TimeSpan.Zero);

    public string ProgramFolder { get; init; } = "";

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>What a run finds.</summary>
    public ImmutableArray<Diagnostic> Found { get; init; } = [];

    /// <summary>Takes the place of the whole run.</summary>
    public Func<BuildOptions, Action<string>, BuildResult>? Work { get; init; }

    /// <summary>Verbs beside the two that a test watches.</summary>
    public Func<CommandHost, ImmutableArray<Verb>> Others { get; init; } = _ => [];

    /// <summary>The options that the last run got; null when there was none.</summary>
    public BuildOptions? Options { get; private set; }

    /// <summary>The verb that ran last.</summary>
    public string? Ran { get; private set; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public int Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new CommandHost
        {
            Output = output,
            Error = error,
            WorkingDirectory = Folder.Root,
            ProgramFolder = ProgramFolder,
            Clock = new StoppedClock(Now),
            Variable = Variables.GetValueOrDefault,
            OutputIsTerminal = OutputIsTerminal,
            ErrorIsTerminal = ErrorIsTerminal,
        };
        var exitCode = Program.Run(args, host,
            [BuildCommand.Create(host, (o, stage) => Do("build", o, stage)), CheckCommand.Create(host, (o, stage) => Do("check", o, stage)), .. Others(host)]);
        (Output, Error) = (output.ToString(), error.ToString());
        return exitCode;
    }

    public void Dispose() => Folder.Dispose();

    private BuildResult Do(string verb, BuildOptions options, Action<string> stage)
    {
        (Ran, Options) = (verb, options);
        return Work is null ? new BuildResult(Found, 3, null) : Work(options, stage);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override long GetTimestamp() => 0;
    }
}
