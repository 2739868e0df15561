using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Portal.Content;

/// <summary>The form of names in addresses: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, at most 80 characters.</summary>
public static partial class Slug
{
    public const int Longest = 80;

    public static bool IsValid(string text) => text.Length <= Longest && Pattern().IsMatch(text);

    /// <summary>The nearest slug for a title or file name; empty when nothing is left of it.</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in LatinFolding.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && character is not ('\'' or '’'))
            {
                slug.Append('-');
            }
        }

        var cut = slug.ToString(0, Math.Min(slug.Length, Longest));
        return cut.Trim('-');
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*\\z")]
    private static partial Regex Pattern();
}
