using System.Buffers;
using System.Globalization;

namespace SiteGen.Portal.Content.Fields;

/// <summary>Characters that nobody types on purpose and that make text look like something it is not.</summary>
internal static class ForbiddenCharacters
{
    private const int Last = 0x2069;

    private static readonly SearchValues<char> All =
        SearchValues.Create([.. Enumerable.Range(0, Last + 1).Select(code => (char)code).Where(IsForbidden)]);

    /// <summary>The first one's code point as <c>U+202E</c>, or null when the text is clean.</summary>
    public static string? Find(string text) => Find(text, out _);

    /// <param name="at">Position of the character, in UTF-16 units.</param>
    public static string? Find(string text, out int at)
    {
        at = text.AsSpan().IndexOfAny(All);
        return at < 0 ? null : CodePoint(text[at]);
    }

    public static string CodePoint(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsForbidden(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\t' or '\r')) || IsBidirectionalControl(character);

    private static bool IsBidirectionalControl(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
