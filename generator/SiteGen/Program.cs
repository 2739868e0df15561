using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.Output;
using SiteGen.Serving;

namespace SiteGen;

/// <summary>The program: its verbs, and the one place where exceptions end.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var host = CommandHost.OfProcess();
        return Run(args, host,
        [
            BuildCommand.Create(host, SiteBuild.Build),
            CheckCommand.Create(host, SiteBuild.Check),
            NewCommand.Create(host),
            ImportCommand.Create(host),
            BuddiesCommand.Create(host, BuddyPanel.Find),
            SchemaCommand.Create(host),
            UrlsCommand.Create(host, SiteUrls.List),
            InitCommand.Create(host),
            CompletionCommand.Create(host),
            ServeCommand.Create(host, PreviewServer.Run),
        ]);
    }

    internal static int Run(IReadOnlyList<string> args, CommandHost host, ImmutableArray<Verb> verbs)
    {
        try
        {
            return CommandLine.Run(args, host, verbs);
        }
        catch (Exception exception)
        {
            // Work in parallel wraps what went wrong; the first says enough.
            var fault = exception is AggregateException several ? several.Flatten().InnerExceptions[0] : exception;
            var sentence = fault is DiskException
                ? fault.Message
                : $"er is een fout in sitegen zelf ({fault.Message}); zet SITEGEN_DEBUG=1 voor de details en meld het";
            host.Error.Write($"sitegen: {Printable.Line(sentence)}\n");
            if (host.Variable("SITEGEN_DEBUG") == "1")
            {
                host.Error.Write($"{exception}\n");
            }

            return ExitCode.OurFault;
        }
    }
}
