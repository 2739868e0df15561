using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>Alphabetical order for readers: no difference in case or accents, and signs do not count.</summary>
internal sealed class DutchOrder : IComparer<string>
{
    public static DutchOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var order = string.CompareOrdinal(Key(x ?? ""), Key(y ?? ""));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private static string Key(string text) =>
        string.Concat(LatinFolding.Fold(text).Where(c => char.IsLetterOrDigit(c) || c == ' ')).ToLowerInvariant().Trim();
}
