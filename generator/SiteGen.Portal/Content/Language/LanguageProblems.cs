using System.Globalization;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Language;

/// <summary>What makes a text hard to read: SG17.</summary>
internal static class LanguageProblems
{
    public static Diagnostic LongSentence(SourceSpan at, int words, int most) => Warning(
        "SG1701", at, $"deze zin is {Number(words)} woorden", $"maak er twee zinnen van, van hooguit {Number(most)} woorden");

    public static Diagnostic UnexplainedAbbreviation(SourceSpan at, string abbreviation) => Warning(
        "SG1702", at, $"niet iedereen kent '{abbreviation}'",
        $"schrijf de eerste keer voluit, met '{abbreviation}' tussen haakjes erachter");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Diagnostic Warning(string code, SourceSpan at, string message, string fix) =>
        new(code, Severity.Warning, at, message, fix);
}
