using System.CommandLine;
using SiteGen.Output;

namespace SiteGen.Commands;

/// <summary>The verb <c>init</c>: a small portal to begin with.</summary>
internal static class InitCommand
{
    public static Verb Create(CommandHost host)
    {
        var folder = new Argument<string>("map") { Description = "De map waar het portaal komt." };
        var templates = new Option<bool>("--with-templates")
        {
            Description = "Zet ook de sjablonen erbij, om de huisstijl aan te passen.",
        };
        var verb = new Verb("init", "Maakt een nieuw portaal met drie voorbeelden.")
        {
            Examples = ["sitegen init mijn-portaal", "sitegen init mijn-portaal --with-templates"],
            Arguments = { folder },
            Options = { templates },
        };
        verb.SetAction(parsed =>
        {
            var typed = parsed.GetRequiredValue(folder);
            var files = ProgramFiles.Below("Starter")
                .Select(file => new OutputFile(file.Key == "gitignore" ? ".gitignore" : file.Key, file.Value))
                .Concat(parsed.GetValue(templates) ? Templates(host) : []);
            var taken = NewFiles.Write([.. files], host.FullPath(typed));
            return taken.IsEmpty
                ? Done(host, typed)
                : CommandLine.WrongUse(host, [$"in de map '{typed}' staat al {taken[0]}; kies een nieuwe map"], verb);
        });
        return verb;
    }

    private static IEnumerable<OutputFile> Templates(CommandHost host) =>
        SourceReader.Read(DefaultTemplates.Beside(host), host.WorkingDirectory)
            .Select(file => new OutputFile($"{DefaultTemplates.Folder}/{file.Path}", file.Bytes));

    private static int Done(CommandHost host, string folder)
    {
        host.Output.Write($"{folder}\n");
        host.Error.Write($"""
            Gemaakt. Zo gaat u verder:
              cd {folder}
              sitegen build
            Open daarna site-output/index.html in een browser. De naam van de site staat in content/site.yml.

            """);
        return ExitCode.Good;
    }
}
