using System.Globalization;

namespace SiteGen.Portal.Content.Fields;

/// <summary>Characters that nobody types on purpose and that make text look like something it is not.</summary>
internal static class ForbiddenCharacters
{
    /// <summary>The first one's code point as <c>U+202E</c>, or null when the text is clean.</summary>
    public static string? Find(string text) => Find(text, out _);

    /// <param name="at">Position of the character, in UTF-16 units.</param>
    public static string? Find(string text, out int at)
    {
        for (at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if ((char.IsControl(character) && character is not ('\n' or '\t' or '\r')) || IsBidirectionalControl(character))
            {
                return CodePoint(character);
            }
        }

        return null;
    }

    public static string CodePoint(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsBidirectionalControl(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
