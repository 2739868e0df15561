using Spectre.Console;

namespace SiteGen.Commands;

/// <summary>Shows on standard error which stage a run is in; says nothing when nobody is watching.</summary>
internal static class StageProgress
{
    private const string ShowCursor = "\e[?25h";

    /// <summary>The work gets a function that it calls with the Dutch name of each stage it starts.</summary>
    public static T Show<T>(CommandHost host, Func<Action<string>, T> work)
    {
        if (!host.ErrorIsTerminal || host.Variable("TERM") == "dumb")
        {
            return work(_ => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = host.MayColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(host.Error),
        });
        ConsoleCancelEventHandler restore = (_, _) => host.Error.Write(ShowCursor);
        Console.CancelKeyPress += restore;
        try
        {
            return console.Status().Start("beginnen", status => work(stage => status.Status(Markup.Escape(stage))));
        }
        finally
        {
            Console.CancelKeyPress -= restore;
        }
    }
}
