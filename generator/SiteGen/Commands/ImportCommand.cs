using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Editing.Importing;

namespace SiteGen.Commands;

/// <summary>The verb <c>import</c>: rows of a spreadsheet to files. Shows what it would do until it is told to write.</summary>
internal static class ImportCommand
{
    private static readonly string[] Names = [.. Importers.All.Select(i => i.Name)];

    public static Verb Create(CommandHost host)
    {
        var file = new Argument<string>("bestand") { Description = "Een csv-bestand: op de eerste regel de namen van de kolommen." };
        var type = new Option<string>("--type")
        {
            Description = $"Wat er in de rijen staat: {string.Join(", ", Names)}.",
            HelpName = "soort",
            Required = true,
        };
        type.CompletionSources.Add(Names);
        var write = new Option<bool>("--write") { Description = "Schrijf de bestanden; zonder deze optie is het een proef." };
        var (content, date) = (SharedOptions.Content(), SharedOptions.Date());
        var verb = new Verb("import", "Maakt van elke rij van een spreadsheet (csv) een bestand; eerst als proef.")
        {
            Examples = ["sitegen import praktijken.csv --type cases", "sitegen import praktijken.csv --type cases --write", "sitegen import cijfers.csv --type figures"],
            Arguments = { file },
            Options = { type, write, content, date },
        };
        verb.SetAction(parsed =>
        {
            var request = new ImportRequest(
                host.FullPath(parsed.GetRequiredValue(file)), Name(parsed.GetRequiredValue(type)),
                host.FullPath(parsed.GetRequiredValue(content)), parsed.GetValue(write));
            return parsed.GetValue(date) is not { } today && !Today.TryFind(host, out today)
                ? CommandLine.WrongUse(host, [Today.Unusable], verb)
                : Problem(host, request) is { } problem
                    ? CommandLine.WrongUse(host, [problem], verb)
                    : Run(host, request, today);
        });
        return verb;
    }

    private static string? Problem(CommandHost host, ImportRequest request)
    {
        string Shown(string path) => DisplayPaths.Of(path, host.WorkingDirectory);
        return !Names.Contains(request.Type)
            ? $"onbekende soort '{request.Type}'; {NearestName.Hint(request.Type, Names) ?? $"kies uit: {string.Join(", ", Names)}"}"
            : Directory.Exists(request.File) ? $"'{Shown(request.File)}' is een map; geef een csv-bestand"
            : !File.Exists(request.File) ? $"het bestand '{Shown(request.File)}' bestaat niet"
            : !Directory.Exists(request.Content) ? ContentVerb.NoFolder(Shown(request.Content))
            : null;
    }

    /// <summary>A type may be called as it is called for <c>new</c>.</summary>
    private static string Name(string type) => ContentTypes.Named(type)?.Folder ?? type;

    private static int Run(CommandHost host, ImportRequest request, DateOnly today)
    {
        var plan = Plan(host, request, today);
        var isRefused = plan.Diagnostics.Any(d => d.Severity == Severity.Error);
        foreach (var diagnostic in plan.Diagnostics)
        {
            host.Output.Write($"{DiagnosticLines.Of(diagnostic, DiagnosticFormat.Text, host.OutputIsTerminal && host.MayColour)}\n");
        }

        if (!isRefused && request.Write)
        {
            Write(plan, request.Content);
        }

        if (!isRefused)
        {
            host.Output.Write(string.Concat(plan.Files.Concat(plan.Changed.Select(c => c.After)).Select(f => $"{f.DisplayPath}\n")));
        }

        host.Error.Write($"{Summary(plan, isRefused, request.Write)}\n");
        return isRefused ? ExitCode.ErrorsInContent : ExitCode.Good;
    }

    /// <summary>A plan has new files or changed ones, never both; either way all of it is done or nothing.</summary>
    private static void Write(ImportPlan plan, string content)
    {
        if (NewFiles.Write([.. plan.Files.Select(f => new OutputFile(f.Path, f.Bytes))], content) is [var taken, ..])
        {
            throw DiskException.Refused($"'{taken}' is er al; er is niets geschreven, kijk wat daar staat en doe de opdracht opnieuw");
        }

        if (!plan.Changed.IsEmpty
            && SourceWriter.ReplaceAll([.. plan.Changed.Select(c => new SourceWriter.Change(Path.Combine(content, c.Before.Path), c.Before, c.After))]) is { } changed)
        {
            throw DiskException.Refused($"'{changed.DisplayPath}' is intussen veranderd; er is niets geschreven, doe de opdracht opnieuw");
        }
    }

    private static ImportPlan Plan(CommandHost host, ImportRequest request, DateOnly today)
    {
        var folder = DisplayPaths.Of(request.Content, host.WorkingDirectory);
        var table = CsvTableReader.Read(SourceReader.ReadFile(request.File), DisplayPaths.Of(request.File, host.WorkingDirectory));
        if (table.Value is not { } rows)
        {
            return new([], table.Diagnostics);
        }

        var options = new ContentOptions(today, WithDrafts: false, Environment.ProcessorCount);
        var portal = new ImportPortal(SourceReader.Read(request.Content, host.WorkingDirectory), folder, options);
        return Importers.All.Single(i => i.Name == request.Type).Plan(rows, portal);
    }

    private static string Summary(ImportPlan plan, bool isRefused, bool isWritten)
    {
        var errors = Count(plan.Diagnostics.Count(d => d.Severity == Severity.Error), "fout", "fouten");
        var warnings = Count(plan.Diagnostics.Count(d => d.Severity == Severity.Warning), "waarschuwing", "waarschuwingen");
        var files = plan.Changed.IsEmpty
            ? Count(plan.Files.Length, "nieuw bestand", "nieuwe bestanden")
            : Count(plan.Changed.Length, "bestand met nieuwe cijfers", "bestanden met nieuwe cijfers");
        return isRefused ? $"Niet gelukt: {errors}; {warnings}; er is niets geschreven. Verbeter de rijen en probeer het opnieuw."
            : plan.Files.IsEmpty && plan.Changed.IsEmpty ? $"Niets nieuws: {warnings}; er valt niets te schrijven."
            : isWritten ? $"Klaar: {files} geschreven; {warnings}. Kijk of alles klopt: sitegen check"
            : $"Proef: {files}; {warnings}; er is nog niets geschreven. Klopt het? Herhaal de opdracht met --write";
    }

    private static string Count(int number, string one, string more) =>
        $"{number.ToString(CultureInfo.InvariantCulture)} {(number == 1 ? one : more)}";
}
