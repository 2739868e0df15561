using System.Collections.Frozen;

namespace SiteGen.Portal.Content.Language;

/// <summary>Where the sentences of a Dutch text start and end.</summary>
internal static class Sentences
{
    /// <summary>Their full stop never ends a sentence: something always follows.</summary>
    private static readonly FrozenSet<string> InTheMiddle = Set(
        "a.d.h.v", "afb", "afd", "art", "aug", "b.v", "bijv", "blz", "bv", "ca", "d.m.v", "d.w.z", "dec", "dhr", "dr", "drs",
        "evt", "excl", "febr", "feb", "fig", "gem", "hfst", "i.h.b", "i.i.g", "i.o", "i.p.v", "i.s.m", "i.v.m", "incl", "ing",
        "ir", "jan", "jl", "m.a.w", "m.b.t", "m.b.v", "m.i.v", "m.n", "m.u.v", "max", "mej", "mevr", "min", "mln", "mld", "mr",
        "mw", "n.a.v", "nl", "nov", "nr", "nrs", "o.a", "o.b.v", "o.g.v", "o.i.d", "o.l.v", "okt", "pag", "par", "plm", "prof",
        "red", "resp", "sept", "sep", "st", "t.a.v", "t.b.v", "t.g.v", "t.n.v", "t.o.v", "t/m", "tel", "vgl", "vs", "z.g.a.n", "zgn");

    /// <summary>Their full stop ends the sentence when a capital follows.</summary>
    private static readonly FrozenSet<string> AtTheEnd = Set("a.s", "c.a", "c.q", "c.s", "e.a", "e.d", "e.v", "enz", "etc", "n.v.t", "z.o.z");

    /// <returns>From the first character up to and including the last mark, in order; what parts them is left out.</returns>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        var start = SkipSpace(text, 0);
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is '.' or '!' or '?' or '…')
            {
                var end = EndOfMarks(text, at);
                var next = SkipSpace(text, end);
                if (next == text.Length || (next > end && Starts(text, next) && !IsAbbreviation(text, at, next)))
                {
                    yield return (start, end);
                    start = next;
                }

                at = end - 1;
            }
        }

        if (start < text.Length)
        {
            yield return (start, text.TrimEnd().Length);
        }
    }

    /// <summary>Everything between spaces that holds a letter or digit.</summary>
    public static int WordsIn(ReadOnlySpan<char> sentence)
    {
        var (count, isWord) = (0, false);
        foreach (var character in sentence)
        {
            if (char.IsWhiteSpace(character))
            {
                isWord = false;
            }
            else if (!isWord && (char.IsLetterOrDigit(character) || character == '`'))
            {
                (count, isWord) = (count + 1, true);
            }
        }

        return count;
    }

    /// <summary>More marks, closing quotes and brackets belong to the sentence.</summary>
    private static int EndOfMarks(string text, int at)
    {
        while (at < text.Length && text[at] is '.' or '!' or '?' or '…' or '\'' or '"' or '’' or '”' or ')' or ']' or '»')
        {
            at++;
        }

        return at;
    }

    private static bool Starts(string text, int at)
    {
        while (at < text.Length && text[at] is '\'' or '"' or '‘' or '’' or '“' or '„' or '(' or '[' or '«' or '-' or '–' or ' ')
        {
            at++;
        }

        return at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] == '`');
    }

    private static bool IsAbbreviation(string text, int dot, int next)
    {
        if (text[dot] != '.')
        {
            return false;
        }

        var start = dot;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '/'))
        {
            start--;
        }

        var word = text[start..dot];
        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return true;
        }

        // Initials: J.P. Coen.
        var initials = word.Length > 1 && word.Split('.').All(part => part.Length == 1 && char.IsUpper(part[0]));
        word = word.ToLowerInvariant();
        return initials || InTheMiddle.Contains(word) || (AtTheEnd.Contains(word) && char.IsDigit(text[next]));
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
