using System.Globalization;
using System.Text;

namespace SiteGen.Templating.Parsing;

internal sealed partial class Lexer
{
    private void ReadString(char quote)
    {
        var start = _position;
        var builder = new StringBuilder();
        _position++;
        while (!AtEnd && Current != quote)
        {
            ReadStringCharacter(builder);
        }

        CloseString(start, quote);
        Add(TokenKind.String, start, builder.ToString());
    }

    private void CloseString(int start, char quote)
    {
        if (AtEnd)
        {
            _hasUnclosedString = true;
            _problems.Add(TemplateProblems.UnclosedString(_source.At(start, start + 1), quote));
        }
        else
        {
            _position++;
        }
    }

    private void ReadStringCharacter(StringBuilder builder)
    {
        if (Current == '\\')
        {
            ReadEscape(builder);
        }
        else
        {
            builder.Append(Current);
            _position++;
        }
    }

    private void ReadEscape(StringBuilder builder)
    {
        var start = _position;
        var escaped = Peek();
        _position += 2;
        switch (escaped)
        {
            case '\n':
                break;
            case '\r':
                _position += Current == '\n' ? 1 : 0;
                break;
            case 'u':
                ReadCharacterCode(builder, start, 4);
                break;
            case 'x':
                ReadCharacterCode(builder, start, 2);
                break;
            case var _ when SimpleEscape(escaped) is { } character:
                builder.Append(character);
                break;
            default:
                _position = Math.Min(_position, _text.Length);
                ReportEscape(start);
                break;
        }
    }

    private static char? SimpleEscape(char escaped) => escaped switch
    {
        '\'' or '"' or '\\' or '{' or '}' or '`' => escaped,
        '0' => '\0',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        _ => null,
    };

    private void ReadCharacterCode(StringBuilder builder, int start, int digits)
    {
        var code = _text.AsSpan(_position, Math.Min(digits, _text.Length - _position));
        if (code.Length == digits
            && int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            builder.Append((char)value);
            _position += digits;
        }
        else
        {
            ReportEscape(start);
        }
    }

    private void ReportEscape(int start)
    {
        var span = new TextSpan(start, _position);
        _problems.Add(TemplateProblems.InvalidEscape(_source.At(span.Start, span.End)));
    }

    /// <summary>Between backticks nothing is special but a doubled backtick.</summary>
    private void ReadVerbatimString()
    {
        var start = _position;
        var builder = new StringBuilder();
        _position++;
        while (!AtEnd && (Current != '`' || Peek() == '`'))
        {
            builder.Append(Current);
            _position += Current == '`' ? 2 : 1;
        }

        CloseString(start, '`');
        Add(TokenKind.String, start, builder.ToString());
    }

    private void ReadInterpolatedString()
    {
        var start = _position;
        var quote = Peek();
        _position += 2;
        Add(TokenKind.InterpolatedBegin, start);
        if (++_nesting > Parser.MaxNesting)
        {
            _problems.AddLast(TemplateProblems.TooDeep(_source.At(start, start + 2)));
            _position = _text.Length;
        }

        var builder = new StringBuilder();
        var partStart = _position;
        while (!AtEnd && Current != quote)
        {
            if (Current == '{')
            {
                Add(TokenKind.String, partStart, builder.ToString());
                builder.Clear();
                ReadInterpolation();
                partStart = _position;
            }
            else
            {
                ReadStringCharacter(builder);
            }
        }

        Add(TokenKind.String, partStart, builder.ToString());
        CloseString(partStart == start + 2 ? start : partStart, quote);
        _nesting--;
        Add(TokenKind.InterpolatedEnd, _position);
    }

    private void ReadInterpolation()
    {
        var start = _position;
        _position++;
        Add(TokenKind.InterpolationOpen, start);
        var outer = _openBraces;
        _openBraces = 0;
        while (!AtEnd && Current != '\n' && !(Current == '}' && _openBraces == 0))
        {
            ReadCodeToken();
        }

        _openBraces = outer;
        start = _position;
        if (AtEnd || Current == '\n')
        {
            _problems.Add(TemplateProblems.UnclosedInterpolation(_source.At(start, start)));
        }
        else
        {
            _position++;
        }

        Add(TokenKind.InterpolationClose, start);
    }
}
