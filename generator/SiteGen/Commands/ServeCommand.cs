using System.CommandLine;

namespace SiteGen.Commands;

/// <summary>The verb <c>serve</c>: the site in a browser while somebody works on it.</summary>
internal static class ServeCommand
{
    /// <param name="serve">Returns when the user stops it, or a Dutch sentence when it cannot start.</param>
    public static Verb Create(CommandHost host, Func<ServeOptions, CommandHost, string?> serve)
    {
        var settings = new BuildSettings(host);
        var port = new Option<int?>("--port")
        {
            Description = "Poort op deze computer; 0 kiest een vrije [standaard: 8000, of een vrije als die bezet is].",
            HelpName = "nummer",
            CustomParser = OptionValues.Port,
        };
        var verb = new Verb("serve", "Toont de site in de browser en werkt haar bij als u iets opslaat.")
        {
            Examples = ["sitegen serve", "sitegen serve --drafts", "sitegen serve --port 8080 --date 2027-01-01"],
            Options = { port },
        };
        foreach (var option in settings.All)
        {
            verb.Add(option);
        }

        verb.SetAction(parsed =>
        {
            var problem = settings.TryRead(parsed, out var options, out var wrong)
                ? serve(new(options, parsed.GetValue(port)), host)
                : wrong;
            return problem is null ? ExitCode.Good : CommandLine.WrongUse(host, [problem], verb);
        });
        return verb;
    }
}
