using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>
/// Takes out what the YAML parser can't be trusted with: characters that it takes for the end of a line or of the text,
/// and so many open brackets that it would not be done today.
/// </summary>
internal static class YamlHazards
{
    /// <summary>The parser's time grows with the square of this number.</summary>
    private const int MostOpenBrackets = 500;

    private static readonly SearchValues<char> Misread = SearchValues.Create("\0\u0085\u2028\u2029\uFEFF\uFFFE");

    private static readonly SearchValues<char> Brackets = SearchValues.Create("[{");

    /// <returns>The text with a space for every such character, so that places stay the same.</returns>
    public static string Defuse(string yaml, YamlPlace place, ImmutableArray<Diagnostic>.Builder found, out bool isTooDeep)
    {
        isTooDeep = false;
        var most = Math.Max(MostOpenBrackets, place.Limits.YamlDepth);
        if (!yaml.AsSpan().ContainsAny(Misread) && yaml.AsSpan().CountAny(Brackets) <= most)
        {
            return yaml;
        }

        var text = yaml.ToCharArray();
        var (line, lineStart, open) = (0, 0, 0);
        for (var at = 0; at < text.Length && !isTooDeep; at++)
        {
            var here = new SourceSpan(place.Path, place.FirstLine + line, at - lineStart + 1, 1);
            switch (text[at])
            {
                case '\n':
                    (line, lineStart) = (line + 1, at + 1);
                    break;
                case var character when Misread.Contains(character):
                    found.Add(ContentProblems.ForbiddenCharacter(here, ForbiddenCharacters.CodePoint(text[at])));
                    text[at] = ' ';
                    break;
                case '[' or '{' when ++open > most:
                    found.Add(NotationProblems.YamlTooDeep(here, place.Limits.YamlDepth));
                    isTooDeep = true;
                    break;
                case ']' or '}':
                    open = Math.Max(0, open - 1);
                    break;
            }
        }

        return new string(text);
    }
}
