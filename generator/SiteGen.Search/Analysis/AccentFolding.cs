using System.Text;

namespace SiteGen.Search.Analysis;

/// <summary>
/// The plain spelling of a word, which people type: accents off, and without the apostrophe of <c>foto's</c> or
/// <c>vmbo'er</c>.
/// </summary>
internal static class AccentFolding
{
    /// <param name="word">In lower case.</param>
    public static string Fold(string word)
    {
        if (!word.AsSpan().ContainsAnyExceptInRange('0', 'z'))
        {
            return word;
        }

        var end = word.Length;
        if (end > 2 && word[end - 1] == 's' && IsApostrophe(word[end - 2]))
        {
            end -= 2;
        }

        var plain = new StringBuilder(word.Length);
        foreach (var letter in word.AsSpan(0, end))
        {
            if (AccentTable.Plain.TryGetValue(letter, out var letters))
            {
                plain.Append(letters);
            }
            else if (!IsApostrophe(letter) && letter is not (>= '\u0300' and <= '\u036F') and not '\u00AD')
            {
                plain.Append(letter);
            }
        }

        return plain.Length == 0 ? word : plain.ToString();
    }

    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2018' or '\u2019';
}
