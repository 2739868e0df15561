using System.Collections.Frozen;
using System.Text;

namespace SiteGen.Portal.Content;

/// <summary>
/// Latin letters without their accents: Latin-1 and Latin Extended-A, from the Unicode decompositions, plus the usual
/// transcriptions of letters that have none. Stands in for <c>string.Normalize</c>, which needs ICU.
/// </summary>
internal static class LatinFolding
{
    private static readonly FrozenDictionary<char, string> Table = Build();

    /// <summary>Combining accents disappear, so that text in decomposed form folds to the same letters.</summary>
    public static string Fold(string text)
    {
        if (text.All(char.IsAscii))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Table.TryGetValue(character, out var plain))
            {
                folded.Append(plain);
            }
            else if (character is not (>= '\u0300' and <= '\u036F'))
            {
                folded.Append(character);
            }
        }

        return folded.ToString();
    }

    private static FrozenDictionary<char, string> Build()
    {
        (string Plain, string Letters)[] rows =
        [
            ("A", "ÀÁÂÃÄÅĀĂĄ"), ("a", "àáâãäåāăą"), ("AE", "Æ"), ("ae", "æ"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"),
            ("D", "ĎĐÐ"), ("d", "ďđð"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęě"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"),
            ("H", "ĤĦ"), ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"), ("IJ", "Ĳ"), ("ij", "ĳ"), ("J", "Ĵ"),
            ("j", "ĵ"), ("K", "Ķ"), ("k", "ķĸ"), ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"), ("N", "ÑŃŅŇŊ"), ("n", "ñńņňŉŋ"),
            ("O", "ÒÓÔÕÖØŌŎŐ"), ("o", "òóôõöøōŏő"), ("OE", "Œ"), ("oe", "œ"), ("R", "ŔŖŘ"), ("r", "ŕŗř"),
            ("S", "ŚŜŞŠ"), ("s", "śŝşšſ"), ("ss", "ß"), ("T", "ŢŤŦ"), ("t", "ţťŧ"), ("Th", "Þ"), ("th", "þ"),
            ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("u", "ùúûüũūŭůűų"), ("W", "Ŵ"), ("w", "ŵ"), ("Y", "ÝŶŸ"), ("y", "ýÿŷ"),
            ("Z", "ŹŻŽ"), ("z", "źżž"),
        ];
        return rows
            .SelectMany(row => row.Letters.Select(letter => KeyValuePair.Create(letter, row.Plain)))
            .ToFrozenDictionary();
    }
}
