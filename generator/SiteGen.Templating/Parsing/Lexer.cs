using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Parsing;

/// <summary>
/// Cuts template text into tokens: text, the borders of code with their whitespace control, and the
/// tokens of the code itself. Never fails; what it cannot read becomes a message.
/// </summary>
internal sealed partial class Lexer
{
    private readonly TemplateSource _source;
    private readonly string _text;
    private readonly ProblemList _problems;
    private readonly List<Token> _tokens = [];
    private int _position;
    private int _openBraces;
    private int _nesting;
    private Strip _pendingStrip;

    /// <summary>It ran on to the end of the file, so nothing after it is closed either.</summary>
    private bool _hasUnclosedString;

    private Lexer(TemplateSource source, ProblemList problems)
    {
        _source = source;
        _text = source.Text;
        _problems = problems;
    }

    private enum Strip
    {
        None,
        Line,
        All,
    }

    public static List<Token> Tokenize(TemplateSource source, ProblemList problems)
    {
        var lexer = new Lexer(source, problems);
        lexer.ReadTemplate();
        return lexer._tokens;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private char Peek(int ahead = 1) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private bool AtEnd => _position >= _text.Length;

    private void ReadTemplate()
    {
        while (true)
        {
            var start = _position;
            var percents = FindBlock();
            if (AtEnd)
            {
                AddText(start, _text.Length, Strip.None);
                break;
            }

            if (percents > 0)
            {
                ReadEscapeBlock(start, percents);
            }
            else
            {
                ReadCodeBlock(start);
            }
        }

        Add(TokenKind.EndOfFile, _text.Length);
    }

    /// <summary>Moves to the next <c>{{</c> (gives 0) or <c>{%{</c> (gives the number of percent signs).</summary>
    private int FindBlock()
    {
        while (true)
        {
            var brace = _text.IndexOf('{', _position);
            if (brace < 0)
            {
                _position = _text.Length;
                return 0;
            }

            _position = brace;
            if (Peek() == '{')
            {
                return 0;
            }

            var percents = 0;
            while (Peek(percents + 1) == '%')
            {
                percents++;
            }

            if (percents > 0 && Peek(percents + 1) == '{')
            {
                return percents;
            }

            _position++;
        }
    }

    private void ReadCodeBlock(int textStart)
    {
        var brace = _position;
        var strip = StripOf(Peek(2));
        AddText(textStart, brace, strip);
        _position += strip == Strip.None ? 2 : 3;
        Add(TokenKind.CodeEnter, brace, strip == Strip.None ? IndentBefore(textStart, brace) : null);
        _openBraces = 0;
        while (!AtEnd && !TryReadCodeExit())
        {
            ReadCodeToken();
        }

        if (AtEnd && _tokens[^1].Kind != TokenKind.CodeExit)
        {
            if (!_hasUnclosedString)
            {
                _problems.Add(TemplateProblems.UnclosedCode(_source.At(brace, brace + 2)));
            }

            Add(TokenKind.CodeExit, _position);
        }
    }

    private bool TryReadCodeExit()
    {
        if (_openBraces > 0)
        {
            return false;
        }

        var strip = StripOf(Current);
        var offset = strip == Strip.None ? 0 : 1;
        if (Peek(offset) != '}' || Peek(offset + 1) != '}')
        {
            return false;
        }

        var start = _position;
        _position += offset + 2;
        _pendingStrip = strip;
        Add(TokenKind.CodeExit, start);
        return true;
    }

    private void ReadEscapeBlock(int textStart, int percents)
    {
        var start = _position;
        var open = _position + percents + 2;
        var strip = StripOf(open < _text.Length ? _text[open] : '\0');
        AddText(textStart, start, strip);
        open += strip == Strip.None ? 0 : 1;
        var closing = "}" + new string('%', percents) + "}";
        var close = _text.IndexOf(closing, open, StringComparison.Ordinal);
        if (close < 0)
        {
            _problems.Add(TemplateProblems.UnclosedEscape(_source.At(start, start + percents + 2), closing));
            _position = _text.Length;
            return;
        }

        _position = close + closing.Length;
        var endStrip = close > open ? StripOf(_text[close - 1]) : Strip.None;
        var end = endStrip == Strip.None ? close : close - 1;
        _tokens.Add(new Token(TokenKind.Text, new TextSpan(open, end), _text[open..end], false));
        _pendingStrip = endStrip;
    }

    private void AddText(int start, int end, Strip endStrip)
    {
        var text = _text.AsSpan(start, end - start);
        text = _pendingStrip switch
        {
            Strip.All => text.TrimStart(),
            Strip.Line => TrimLineStart(text),
            _ => text,
        };
        _pendingStrip = Strip.None;
        var first = end - text.Length;
        text = endStrip switch
        {
            Strip.All => text.TrimEnd(),
            Strip.Line => TrimLineEnd(text),
            _ => text,
        };
        if (text.Length > 0)
        {
            _tokens.Add(new Token(TokenKind.Text, new TextSpan(first, first + text.Length), text.ToString(), false));
        }
    }

    /// <summary>Blanks, then one line end at most.</summary>
    private static ReadOnlySpan<char> TrimLineStart(ReadOnlySpan<char> text)
    {
        var index = 0;
        while (index < text.Length && text[index] != '\n' && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return text[(index < text.Length && text[index] == '\n' ? index + 1 : index)..];
    }

    private static ReadOnlySpan<char> TrimLineEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is not ('\n' or '\r') && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }

    /// <summary>The blanks between the start of the line and the code, when there is nothing else.</summary>
    private string? IndentBefore(int textStart, int brace)
    {
        var start = brace;
        while (start > textStart && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        var atLineStart = start == 0 || _text[start - 1] == '\n';
        var printed = _tokens.Count > 0 && _tokens[^1].Kind == TokenKind.Text && _tokens[^1].Span.Start <= start;
        return start < brace && atLineStart && printed ? _text[start..brace] : null;
    }

    private static Strip StripOf(char c) => c switch
    {
        '-' => Strip.All,
        '~' => Strip.Line,
        _ => Strip.None,
    };

    private void Add(TokenKind kind, int start, object? value = null)
    {
        var spaceBefore = start > 0 && char.IsWhiteSpace(_text[start - 1]);
        _tokens.Add(new Token(kind, new TextSpan(start, _position), value, spaceBefore));
    }
}
