using System.Globalization;

namespace SiteGen.Templating.Builtins;

/// <summary>The words and formats of one culture. Days start at Sunday.</summary>
internal sealed record CultureNames(string[] Months, string[] ShortMonths, string[] Days, string[] ShortDays)
{
    /// <summary>The same words with number and date patterns, for .NET format strings.</summary>
    public required CultureInfo Format { get; init; }
}
