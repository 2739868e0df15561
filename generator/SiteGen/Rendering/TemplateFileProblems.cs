using System.Globalization;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;
using SiteGen.Templating;

namespace SiteGen.Rendering;

/// <summary>What can be wrong with templates: SG30 the files, SG31 and on what the engine says about their text.</summary>
internal static class TemplateFileProblems
{
    private const int FirstEngineCode = 3100;

    /// <summary>Names no page, so that it is the same for all pages that need it.</summary>
    public static Diagnostic MissingTemplate(string path) => new(
        "SG3001", Severity.Error, SourceSpan.WholeFile(path), "dit sjabloon ontbreekt, en er zijn pagina's die het nodig hebben",
        "zet het bestand in de map met sjablonen");

    public static Diagnostic MissingPartial(string path, string name, IEnumerable<string> known) => new(
        "SG3002", Severity.Error, SourceSpan.WholeFile(path), $"het sjabloon '{name}' bestaat niet",
        NearestName.TryFind(name, known) is { } near ? $"bedoelde u '{near}'?" : "kijk de naam achter include na");

    public static Diagnostic NoTemplates(string path) => new(
        "SG3003", Severity.Error, SourceSpan.WholeFile(path), "deze map met sjablonen bestaat niet",
        "start het programma in de map van het portaal, of geef de map aan met --templates");

    public static Diagnostic NotRead(string path, SourceFault fault)
    {
        var (message, fix) = fault switch
        {
            SourceFault.SymbolicLink => ("dit is een verwijzing naar een ander bestand (symbolic link)", "zet het bestand zelf hier neer"),
            SourceFault.TooLarge => ("dit bestand is te groot om te lezen", "maak het kleiner"),
            _ => ("dit bestand kan niet worden gelezen", "kijk of u het mag openen"),
        };
        return new("SG3004", Severity.Error, SourceSpan.WholeFile(path), message, fix);
    }

    public static Diagnostic OtherEncoding(string path) => new(
        "SG3005", Severity.Error, SourceSpan.WholeFile(path), "dit bestand is geen UTF-8", "sla het opnieuw op met de codering UTF-8");

    public static string CodeOf(TemplateMessageKind kind) =>
        "SG" + (FirstEngineCode + (int)kind).ToString(CultureInfo.InvariantCulture);
}
