using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Commands;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Serving;

/// <summary>Tells on the terminal how the preview goes: what is wrong on standard output, the rest on standard error.</summary>
internal sealed class PreviewReport(CommandHost host, BuildOptions options)
{
    private const int MostToName = 3;

    private ImmutableArray<Diagnostic> _told = [];

    public long Start() => host.Clock.GetTimestamp();

    public void Serving(Uri address) => Say($"De site staat op {address} (stoppen met Ctrl+C)");

    /// <param name="changed">Files as messages show them; none when all of them are new.</param>
    public void Updated(ImmutableArray<string> changed, ImmutableArray<Diagnostic> found, long start)
    {
        Tell(found);
        Say($"{Named(changed)}: {Outcome(found)}; {Seconds(host.Clock.GetElapsedTime(start))} s");
    }

    /// <summary>Says only what was not clear before.</summary>
    public void Checked(ImmutableArray<Diagnostic> found)
    {
        if (!found.SequenceEqual(_told))
        {
            Tell(found);
            Say($"Alle pagina's nagekeken: {Outcome(found)}");
        }
    }

    public void Fault(Exception fault)
    {
        if (host.Variable("SITEGEN_DEBUG") == "1")
        {
            Say($"{fault}");
        }
    }

    public void Stopped() => Say("Gestopt");

    private void Tell(ImmutableArray<Diagnostic> found)
    {
        if (!found.SequenceEqual(_told))
        {
            var colour = host.OutputIsTerminal && host.MayColour;
            host.Output.Write(string.Concat(found.Select(d => $"{DiagnosticLines.Of(d, options.Format, colour)}\n")));
            host.Output.Flush();
        }

        _told = found;
    }

    private void Say(string line)
    {
        host.Error.Write($"{line}\n");
        host.Error.Flush();
    }

    private string Outcome(ImmutableArray<Diagnostic> found) =>
        options.Refuses(found) ? $"niet bijgewerkt, {Count(found.Length, "melding", "meldingen")}"
        : found.Length > 0 ? $"bijgewerkt, {Count(found.Length, "waarschuwing", "waarschuwingen")}"
        : "bijgewerkt, geen meldingen";

    private static string Named(ImmutableArray<string> changed) => changed.Length switch
    {
        0 => "Alles gelezen",
        <= MostToName => string.Join(", ", changed.Select(Printable.Line)),
        _ => $"{Printable.Line(changed[0])} en {Number(changed.Length - 1)} andere bestanden",
    };

    private static string Count(int number, string one, string more) => $"{Number(number)} {(number == 1 ? one : more)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) =>
        time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
