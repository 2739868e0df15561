namespace SiteGen.Search.Analysis;

/// <summary>
/// Cuts text into words at the boundaries of UAX #29, as Lucene's <c>StandardTokenizer</c> 4.8: only what holds a letter,
/// a number or an ideograph is a word, and a word of more than 255 UTF-16 units is left out.
/// </summary>
internal ref struct StandardTokenizer(ReadOnlySpan<char> text)
{
    public const int LongestToken = 255;

    private readonly ReadOnlySpan<char> _text = text;

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Words left out for their length since the last one: each takes a position.</summary>
    public int Skipped { get; private set; }

    public bool MoveNext()
    {
        var at = End;
        Skipped = 0;
        while (at < _text.Length)
        {
            var end = EndOfPlainWord(at);
            end = end > at ? end : EndOfToken(at);
            if (end < 0)
            {
                at = Past(at);
            }
            else if (end - at > LongestToken)
            {
                Skipped++;
                at = end;
            }
            else
            {
                (Start, End) = (at, end);
                return true;
            }
        }

        End = at;
        return false;
    }

    /// <summary>
    /// Nine of ten words are ASCII letters with a space or a comma after them; the rules then have nothing to add. The
    /// place itself when it may be otherwise.
    /// </summary>
    private readonly int EndOfPlainWord(int at)
    {
        var end = at;
        while (end < _text.Length && char.IsAsciiLetter(_text[end]))
        {
            end++;
        }

        return end == _text.Length || _text[end] is ' ' or ',' or '\n' or ')' or ';' ? end : at;
    }

    /// <summary>-1 when no word starts here.</summary>
    private readonly int EndOfToken(int at)
    {
        switch (ClassAt(at))
        {
            case WordBreak.Letter or WordBreak.Hebrew or WordBreak.Numeric or WordBreak.Katakana
                or WordBreak.ExtendNumberOrLetter:
                return EndOfWord(at);
            case WordBreak.Complex or WordBreak.ComplexExtend:
                return EndOfComplex(at);
            case WordBreak.Han or WordBreak.Hiragana:
                return Next(at);
            default:
                return -1;
        }
    }

    private readonly int EndOfComplex(int at)
    {
        while (ClassAt(at) is WordBreak.Complex or WordBreak.ComplexExtend or WordBreak.Extend)
        {
            at += WidthAt(at);
        }

        return at;
    }

    private readonly int EndOfWord(int start)
    {
        var (at, last, end) = (start, WordPart.Nothing, -1);
        while (true)
        {
            var step = Step(at, last);
            if (step.Part == WordPart.Nothing)
            {
                return end;
            }

            (at, last) = (step.End, step.Part);
            end = last == WordPart.LeadingConnector ? end : at;
        }
    }

    /// <summary>The next part of a word and where it ends; <see cref="WordPart.Nothing"/> when the word ends here.</summary>
    private readonly (int End, WordPart Part) Step(int at, WordPart last)
    {
        var next = Next(at);
        switch (ClassAt(at))
        {
            case WordBreak.ExtendNumberOrLetter:
                return (next, last <= WordPart.LeadingConnector ? WordPart.LeadingConnector : WordPart.Connector);
            case WordBreak.Katakana when last is not (WordPart.Letter or WordPart.Hebrew or WordPart.Number or WordPart.Closed):
                return (next, WordPart.Katakana);
            case WordBreak.Letter when last != WordPart.Katakana:
                return (next, WordPart.Letter);
            case WordBreak.Hebrew when last != WordPart.Katakana:
                return (next, WordPart.Hebrew);
            case WordBreak.Numeric when last != WordPart.Katakana:
                return (next, WordPart.Number);
            default:
                return Join(at, next, last);
        }
    }

    /// <summary>A mark that holds a word together only because of what follows it.</summary>
    private readonly (int End, WordPart Part) Join(int at, int next, WordPart last)
    {
        var mark = ClassAt(at);
        var after = ClassAt(next);
        if (last is WordPart.Letter or WordPart.Hebrew
            && mark is WordBreak.MidLetter or WordBreak.MidNumberOrLetter or WordBreak.SingleQuote
            && after is WordBreak.Letter or WordBreak.Hebrew)
        {
            return (Next(next), WordPart.Letter);
        }

        if (last == WordPart.Number
            && mark is WordBreak.MidNumber or WordBreak.MidNumberOrLetter or WordBreak.SingleQuote
            && after == WordBreak.Numeric)
        {
            return (Next(next), WordPart.Number);
        }

        return (last, mark, after) switch
        {
            (WordPart.Hebrew, WordBreak.SingleQuote, _) => (next, WordPart.Closed),
            (WordPart.Hebrew, WordBreak.DoubleQuote, WordBreak.Hebrew) => (Next(next), WordPart.Closed),
            _ => (at, WordPart.Nothing),
        };
    }

    /// <summary>Past what is no word: one character, or a row of flags.</summary>
    private readonly int Past(int at)
    {
        if (ClassAt(at) != WordBreak.RegionalIndicator || ClassAt(Next(at)) != WordBreak.RegionalIndicator)
        {
            return at + WidthAt(at);
        }

        while (ClassAt(at) == WordBreak.RegionalIndicator)
        {
            at = Next(at);
        }

        return at;
    }

    /// <summary>Past the character and what extends it.</summary>
    private readonly int Next(int at)
    {
        at += WidthAt(at);
        while (ClassAt(at) is WordBreak.Extend or WordBreak.ComplexExtend)
        {
            at += WidthAt(at);
        }

        return at;
    }

    private readonly WordBreak ClassAt(int at) => at >= _text.Length
        ? WordBreak.Other
        : WordBreakTable.Of(WidthAt(at) == 2 ? char.ConvertToUtf32(_text[at], _text[at + 1]) : _text[at]);

    private readonly int WidthAt(int at) =>
        at + 1 < _text.Length && char.IsSurrogatePair(_text[at], _text[at + 1]) ? 2 : 1;

    /// <summary>The part of a word that was read last; a connector is a character such as <c>_</c>.</summary>
    private enum WordPart
    {
        Nothing,
        LeadingConnector,
        Connector,
        Letter,
        Hebrew,
        Number,
        Katakana,

        /// <summary>After a Hebrew abbreviation mark; no mark may follow.</summary>
        Closed,
    }
}
