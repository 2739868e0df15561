using System.CommandLine;

namespace SiteGen.Commands;

/// <summary>The verb <c>urls</c>: the addresses of the site, or those that it had and would lose.</summary>
internal static class UrlsCommand
{
    public static Verb Create(CommandHost host, Func<UrlsRequest, UrlList> list)
    {
        var (content, date) = (SharedOptions.Content(), SharedOptions.Date());
        var since = new Option<string?>("--since")
        {
            Description = "Noem alleen adressen die de site had in deze commit van git, en nu niet meer.",
            HelpName = "commit",
        };
        var verb = new Verb("urls", "Noemt de adressen van de site, of de adressen die zouden verdwijnen.")
        {
            Examples = ["sitegen urls", "sitegen urls --since main", "sitegen urls --since HEAD~10"],
            Options = { content, date, since },
        };
        verb.SetAction(parsed =>
        {
            var day = parsed.GetValue(date);
            if (day is null && Today.TryFind(host, out var today))
            {
                day = today;
            }

            return day is null
                ? CommandLine.WrongUse(host, [Today.Unusable], verb)
                : Print(host, list(new(host.WorkingDirectory, host.FullPath(parsed.GetRequiredValue(content)), day.Value, parsed.GetValue(since))), parsed.GetValue(since), verb);
        });
        return verb;
    }

    private static int Print(CommandHost host, UrlList found, string? since, Verb verb)
    {
        if (found.Problem is { } problem)
        {
            return CommandLine.WrongUse(host, [problem], verb);
        }

        host.Output.Write(string.Concat(found.Urls.Select(url => $"{url}\n")));
        if (since is null)
        {
            return ExitCode.Good;
        }

        host.Error.Write(found.Urls.IsEmpty
            ? $"Klaar: alle adressen van {Printable.Line(since)} bestaan nog\n"
            : $"Niet goed: deze adressen van {Printable.Line(since)} bestaan niet meer; zet ze onder aliases bij de pagina die ervoor in de plaats komt\n");
        return found.Urls.IsEmpty ? ExitCode.Good : ExitCode.ErrorsInContent;
    }
}
