using System.Text;

namespace SiteGen.Search.Analysis;

/// <summary>Lower case by character, whatever the language and the place in the word.</summary>
internal static class LowerCase
{
    private const int DottedCapitalI = 0x130;

    public static string Of(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExceptInRange('a', 'z'))
        {
            return word.ToString();
        }

        var lower = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            if (Rune.DecodeFromUtf16(word[at..], out var rune, out var width) != System.Buffers.OperationStatus.Done)
            {
                lower.Append(word[at]);
            }
            else
            {
                lower.Append(rune.Value == DottedCapitalI ? "i" : Rune.ToLowerInvariant(rune).ToString());
            }

            at += width;
        }

        return lower.ToString();
    }
}
