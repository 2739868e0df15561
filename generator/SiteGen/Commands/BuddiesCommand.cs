using System.CommandLine;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Commands;

/// <summary>The verb <c>buddies</c>: the proposals for one region, as its page on the site shows them.</summary>
internal static class BuddiesCommand
{
    public static Verb Create(CommandHost host, Func<BuddyQuery, BuddyAnswer> find)
    {
        var region = new Argument<string>("regio") { Description = "De naam van het bestand van de regio, zonder .md." };
        var (content, date, drafts) = (SharedOptions.Content(), SharedOptions.Date(), SharedOptions.Drafts());
        var verb = new Verb("buddies", "Toont welke regio's als buddy bij een regio passen, en waarom.")
        {
            Examples = ["sitegen buddies achterhoek", "sitegen buddies achterhoek > buddies.tsv"],
            Arguments = { region },
            Options = { content, date, drafts },
        };
        verb.SetAction(parsed =>
        {
            var today = parsed.GetValue(date) ?? default;
            if (parsed.GetValue(date) is null && !Today.TryFind(host, out today))
            {
                return CommandLine.WrongUse(host, [Today.Unusable], verb);
            }

            var asked = parsed.GetRequiredValue(region);
            var query = new BuddyQuery(
                host.FullPath(parsed.GetRequiredValue(content)), host.WorkingDirectory, today, parsed.GetValue(drafts), asked);
            return Show(host, find(query), asked, verb);
        });
        return verb;
    }

    private static int Show(CommandHost host, BuddyAnswer answer, string asked, Verb verb)
    {
        foreach (var error in answer.Errors.Sort(Diagnostic.InReportOrder))
        {
            host.Output.Write($"{DiagnosticLines.Of(error, DiagnosticFormat.Text, host.OutputIsTerminal && host.MayColour)}\n");
        }

        if (!answer.Errors.IsEmpty)
        {
            host.Error.Write("Niet gelukt: herstel eerst deze fouten in de inhoud\n");
            return ExitCode.ErrorsInContent;
        }

        if (answer.Title is null)
        {
            var hint = NearestName.Hint(asked, answer.Regions);
            return CommandLine.WrongUse(host, [$"onbekende regio '{asked}'{(hint is null ? "" : $"; {hint}")}"], verb);
        }

        BuddyTableText.Write(host, answer);
        return ExitCode.Good;
    }
}
