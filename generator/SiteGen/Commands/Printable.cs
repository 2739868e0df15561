using System.Globalization;
using System.Text;

namespace SiteGen.Commands;

/// <summary>
/// Makes text that comes from files fit for one line on a terminal: what could start a new line, hide text or drive
/// the terminal is shown as its number.
/// </summary>
internal static class Printable
{
    public static string Line(string text)
    {
        if (!text.Any(MustBeShown))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (MustBeShown(character))
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                line.Append(character);
            }
        }

        return line.ToString();
    }

    /// <summary>Control characters, line and paragraph separators, and the marks that turn the direction of text.</summary>
    private static bool MustBeShown(char character) =>
        char.IsControl(character)
        || character is (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' or '\u061c';
}
