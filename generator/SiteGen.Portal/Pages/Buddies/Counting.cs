using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>Small numbers as words, as in running text.</summary>
internal static class Counting
{
    private static readonly string[] Words =
        ["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    public static string Word(int count) => count < Words.Length ? Words[count] : DutchNumbers.Text(count);

    public static string Cases(int count) => $"{Word(count)} {(count == 1 ? "praktijk" : "praktijken")}";
}
