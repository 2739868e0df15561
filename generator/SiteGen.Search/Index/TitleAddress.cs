using System.Text;
using SiteGen.Search.Analysis;

namespace SiteGen.Search.Index;

/// <summary>The address of most documents ends in their title; a card then need not hold it twice.</summary>
internal static class TitleAddress
{
    /// <summary>Letters from here on are not folded alike everywhere.</summary>
    private const char PastLatin = '\u0250';

    /// <returns>The address with a <c>*</c> for the title; unchanged where it says something else.</returns>
    public static string Shorten(string url, string title)
    {
        var slug = Slug(title);
        var end = "/" + slug + "/";
        return slug.Length > 0 && !url.Contains('*', StringComparison.Ordinal) && title.All(c => c < PastLatin) && url.EndsWith(end, StringComparison.Ordinal)
            ? url[..^end.Length] + "/*/"
            : url;
    }

    private static string Slug(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var letter in LowerCase.Of(title).SelectMany(c => AccentTable.Plain.TryGetValue(c, out var plain) ? plain : c.ToString()))
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
