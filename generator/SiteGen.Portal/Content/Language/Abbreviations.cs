using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SiteGen.Portal.Content.Language;

/// <summary>Finds abbreviations in a text, and the places where one is explained.</summary>
internal static partial class Abbreviations
{
    /// <summary>Everybody knows these, whatever the portal is about.</summary>
    private static readonly FrozenSet<string> Known = Set(
        "3d", "ai", "anwb", "bv", "cv", "dna", "eu", "gps", "html", "hr", "ict", "ict'er", "id", "it", "kvk", "led", "nl", "ns",
        "nv", "ok", "pc", "pdf", "sms", "tu", "tv", "url", "usb", "vs", "wifi", "zzp", "zzp'er");

    /// <summary>Written in small letters, and still not a word that everybody knows.</summary>
    private static readonly FrozenSet<string> Small = Set(
        "aoc", "avo", "bbl", "bol", "bpv", "cao", "civ", "coe", "ggz", "hbo", "ho", "llo", "lob", "lwoo", "mbo", "mkb", "mvo",
        "nt2", "oab", "pabo", "po", "pps", "pro", "rif", "rmc", "roc", "so", "stem", "sto", "svb", "vmbo", "vo", "vso", "wajong",
        "wo", "wsp", "wsw", "wtb");

    /// <param name="text">Running text.</param>
    /// <returns>Each abbreviation with where it stands and whether its full form stands beside it there.</returns>
    public static IEnumerable<(string Word, int At, bool IsExplained)> In(string text)
    {
        foreach (Match match in Candidate().Matches(text))
        {
            var word = match.Value;
            var small = word.ToLowerInvariant();
            if (!Known.Contains(small) && (IsCapitals(word) || Small.Contains(word)))
            {
                yield return (word, match.Index, IsExplained(text, match.Index, word));
            }
        }
    }

    /// <summary>A Roman number is a number.</summary>
    private static bool IsCapitals(string word) =>
        word.All(c => char.IsUpper(c) || char.IsDigit(c)) && word.Count(char.IsUpper) >= 2 && !word.All(c => c is 'I' or 'V' or 'X');

    /// <summary>The full form (XYZ), or XYZ (the full form).</summary>
    private static bool IsExplained(string text, int at, string word)
    {
        var end = at + word.Length;
        if (at > 1 && text[at - 1] == '(' && end < text.Length && text[end] is ')' or ',' or ';')
        {
            return char.IsLetterOrDigit(text[..(at - 1)].TrimEnd().LastOrDefault());
        }

        return Bracketed().Match(text, end) is { Success: true } bracket
            && bracket.Index == end
            && (bracket.Groups["full"].Value.Contains(' ', StringComparison.Ordinal) || bracket.Groups["full"].Length > 2 * word.Length);
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Alone or before a hyphen, as in mbo-school; of a longer name with capitals after the hyphen, no part.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}_.@/&-])(?:\p{Nd}?\p{Lu}{2,6}\p{Nd}?|\p{Ll}{2,6}\p{Nd}?)(?![\p{L}\p{Nd}_@/&]|-\p{Lu}|\.\p{L})")]
    private static partial Regex Candidate();

    [GeneratedRegex(@" \((?<full>[^()]+)\)")]
    private static partial Regex Bracketed();
}
