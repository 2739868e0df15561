using System.Globalization;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>Numbers as a Dutch reader writes them: <c>4.185</c> and <c>1,52</c>.</summary>
internal static class DutchNumbers
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
    };

    public static string Text(decimal value) => value.ToString("#,##0.############", Format);

    public static string Count(int count, string one, string more) => $"{Text(count)} {(count == 1 ? one : more)}";
}
