using System.Globalization;
using System.Text;
using SiteGen.Output;
using SiteGen.Portal.Editing;
using SiteGen.Portal.Editing.Cms;
using SiteGen.Portal.Editing.Schemas;
using SiteGen.Portal.Editing.VsCode;

namespace SiteGen.Commands;

/// <summary>The verb <c>schema</c>: files that help other programs to edit content.</summary>
internal static class SchemaCommand
{
    private const string Settings = ".vscode/settings.json";
    private const string Extensions = ".vscode/extensions.json";

    public static Verb Create(CommandHost host)
    {
        var content = SharedOptions.Content();
        var verb = new Verb("schema", "Schrijft schema's en instellingen waarmee editors en het CMS helpen invullen.")
        {
            Examples = ["sitegen schema", "sitegen schema --content inhoud"],
            Options = { content },
        };
        verb.SetAction(parsed =>
        {
            var folder = host.FullPath(parsed.GetRequiredValue(content));
            var shown = DisplayPaths.Of(folder, host.WorkingDirectory);
            return !SourceReader.TryRead(folder, host.WorkingDirectory, out var files)
                ? CommandLine.WrongUse(host, [ContentVerb.NoFolder(shown)], verb)
                : Path.IsPathRooted(shown)
                    ? CommandLine.WrongUse(host, [$"de map '{shown}' ligt ergens anders; start sitegen in de map van het portaal"], verb)
                    : Write(host, shown, KnownSlugs.In(files), verb);
        });
        return verb;
    }

    private static int Write(CommandHost host, string content, KnownSlugs known, Verb verb)
    {
        var (files, refused) = Files(host, content, known);
        if (refused is not null)
        {
            return CommandLine.WrongUse(host, [refused], verb);
        }

        var written = GeneratedFiles.Write(files, host.WorkingDirectory);
        host.Output.Write(string.Concat(written.Select(path => $"{path}\n")));
        host.Error.Write(string.Create(
            CultureInfo.InvariantCulture, $"Klaar: {written.Length} bestanden geschreven, {files.Count - written.Length} waren al goed\n"));
        return ExitCode.Good;
    }

    private static (List<OutputFile> Files, string? Refused) Files(CommandHost host, string content, KnownSlugs known)
    {
        string? Existing(string path) => GeneratedFiles.Read(Path.Combine(host.WorkingDirectory, path));
        var files = ContentSchema.All(known)
            .Select(schema => File($"{content}/.schema/{schema.Key}", schema.Value))
            .ToList();
        (string Path, string? Text, string Why)[] merged =
        [
            (Settings, VsCodeSettings.Settings(Existing(Settings), content, known), "is geen geldige JSON; herstel het of haal het weg"),
            (Extensions, VsCodeSettings.Extensions(Existing(Extensions)), "is geen geldige JSON; herstel het of haal het weg"),
            (CmsConfig.Path, CmsConfig.Write(Existing(CmsConfig.Path), content), "is niet door sitegen gemaakt; geef het een andere naam"),
        ];
        files.AddRange(merged.Where(m => m.Text is not null).Select(m => File(m.Path, m.Text!)));
        var wrong = merged.Where(m => m.Text is null).Select(m => $"{m.Path} {m.Why}").FirstOrDefault();
        return (files, wrong);
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
