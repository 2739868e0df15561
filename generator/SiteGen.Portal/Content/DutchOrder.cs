using System.Text;

namespace SiteGen.Portal.Content;

/// <summary>
/// Alphabetical order for readers: no difference in case or accents, and signs do not count. Working it out costs more than
/// comparing, so that is done once for each text.
/// </summary>
internal readonly record struct DutchOrder : IComparable<DutchOrder>
{
    private readonly string _letters;
    private readonly string _text;

    private DutchOrder(string letters, string text) => (_letters, _text) = (letters, text);

    public static DutchOrder Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in LatinFolding.Fold(text))
        {
            if (char.IsLetterOrDigit(character) || character == ' ')
            {
                letters.Append(char.ToLowerInvariant(character));
            }
        }

        return new(letters.ToString().Trim(), text);
    }

    public int CompareTo(DutchOrder other)
    {
        var order = string.CompareOrdinal(_letters, other._letters);
        return order != 0 ? order : string.CompareOrdinal(_text, other._text);
    }
}
