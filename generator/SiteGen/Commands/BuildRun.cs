using System.Globalization;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Runs a build or a check and tells the user how it went.</summary>
internal static class BuildRun
{
    public static int Run(CommandHost host, BuildOptions options, Func<BuildOptions, Action<string>, BuildResult> work)
    {
        var start = host.Clock.GetTimestamp();
        var result = StageProgress.Show(host, stage => work(options, stage));
        var colour = host.OutputIsTerminal && host.MayColour;
        foreach (var file in result.Mended)
        {
            // What other programs read must hold diagnostics alone.
            (options.Format == DiagnosticFormat.Text ? host.Output : host.Error).Write(UnifiedDiff.Of(file));
        }

        var found = result.Diagnostics.Sort(Diagnostic.InReportOrder);
        host.Output.Write(options.Format switch
        {
            DiagnosticFormat.Sarif => $"{SarifLog.Of(found, CommandLine.Version)}\n",
            DiagnosticFormat.Gitlab => $"{GitlabReport.Of(found)}\n",
            _ => string.Concat(found.Select(d => $"{DiagnosticLines.Of(d, options.Format, colour)}\n")),
        });

        host.Output.Flush();
        if (!result.Mended.IsEmpty)
        {
            var files = Count(result.Mended.Length, "bestand", "bestanden");
            host.Error.Write(options.Fix == FixMode.Write ? $"Verbeterd: {files}\n" : $"Te verbeteren: {files}; laat --dry-run weg om dat te doen\n");
        }

        host.Error.Write($"{Summary(result, options, host.Clock.GetElapsedTime(start))}\n");
        return options.Refuses(result.Diagnostics) ? ExitCode.ErrorsInContent : ExitCode.Good;
    }

    private static string Summary(BuildResult result, BuildOptions options, TimeSpan time)
    {
        var errors = result.Diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = result.Diagnostics.Length - errors;
        List<string> parts = [Count(result.Pages, "pagina", "pagina's")];
        if (result.Output is { } output)
        {
            parts.Add($"bestanden: {Count(output.Written)} geschreven, {Count(output.Kept)} gelijk gebleven, {Count(output.Removed)} verwijderd");
        }

        parts.Add($"{Seconds(time)} s");
        parts.Add(Count(warnings, "waarschuwing", "waarschuwingen"));
        if (errors > 0)
        {
            parts.Add(Count(errors, "fout", "fouten"));
        }

        var refused = options.Refuses(result.Diagnostics);
        var strict = refused && errors == 0 ? " (met --strict tellen waarschuwingen als fouten)" : "";
        return $"{(refused ? "Niet gelukt" : "Klaar")}: {string.Join("; ", parts)}{strict}";
    }

    private static string Count(int number, string one, string more) => $"{Count(number)} {(number == 1 ? one : more)}";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) =>
        time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
}
