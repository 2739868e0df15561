using System.Globalization;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Quality;

/// <summary>What makes a page less useful than it could be, though nothing is wrong with its notation: SG16.</summary>
internal static class QualityProblems
{
    public static Diagnostic SummaryRepeatsTitle(SourceSpan at) => Warning(
        "SG1601", at, "deze samenvatting zegt niets meer dan de titel", "schrijf wat het is en voor wie");

    public static Diagnostic EmptySection(SourceSpan at) => Warning(
        "SG1602", at, "onder deze kop staat niets", "schrijf er tekst onder, of haal de kop weg");

    public static Diagnostic PictureWithoutText(SourceSpan at) => Warning(
        "SG1603", at, "wie de foto niet ziet, mist wat erop staat", "schrijf tussen de rechte haken wat erop staat: ![Leerlingen bij een lasrobot](…)");

    public static Diagnostic PictureTextSaysNothing(SourceSpan at, string text) => Warning(
        "SG1604", at, $"'{text}' zegt niet wat er op de foto staat", "beschrijf het in één zin: Leerlingen bij een lasrobot");

    public static Diagnostic LinkTextSaysNothing(SourceSpan at, string text) => Warning(
        "SG1605", at, $"'{text}' zegt niet waar de link heen gaat", "noem wat men daar vindt: [de handreiking voor scholen](…)");

    public static Diagnostic NeverReviewed(SourceSpan at) => Warning(
        "SG1606", at, "er staat niet bij wanneer dit is nagekeken", "kijk na of alles nog klopt en schrijf: reviewed: en de datum");

    public static Diagnostic ReviewedLongAgo(SourceSpan at, DateOnly last, DateOnly today) => Warning(
        "SG1607", at, $"dit is voor het laatst nagekeken op {Iso(last)}", $"kijk na of alles nog klopt en schrijf: reviewed: {Iso(today)}");

    public static Diagnostic NoWayToAsk(SourceSpan at, string organisation) => Warning(
        "SG1608", at, $"er staat niet bij hoe men '{organisation}' bereikt", "vul onder contact in: website, email of phone");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Diagnostic Warning(string code, SourceSpan at, string message, string fix) =>
        new(code, Severity.Warning, at, message, fix);
}
