namespace SiteGen.Templating.Parsing;

internal sealed partial class Lexer
{
    /// <summary>Operators and punctuation, longest first within the same first character.</summary>
    private static readonly (string Text, TokenKind Kind)[] Symbols =
    [
        ("??=", TokenKind.DoubleQuestionEqual), ("??", TokenKind.DoubleQuestion), ("?!", TokenKind.QuestionNot),
        ("?.", TokenKind.QuestionDot), ("?", TokenKind.Question),
        ("//=", TokenKind.DoubleSlashEqual), ("//", TokenKind.DoubleSlash),
        ("/=", TokenKind.SlashEqual), ("/", TokenKind.Slash),
        ("...", TokenKind.Ellipsis), ("..<", TokenKind.DotDotLess), ("..", TokenKind.DotDot), (".", TokenKind.Dot),
        ("<<", TokenKind.ShiftLeft), ("<=", TokenKind.LessEqual), ("<", TokenKind.Less),
        (">>", TokenKind.ShiftRight), (">=", TokenKind.GreaterEqual), (">", TokenKind.Greater),
        ("==", TokenKind.EqualEqual), ("=", TokenKind.Equal),
        ("!=", TokenKind.NotEqual), ("!", TokenKind.Not),
        ("&&", TokenKind.AndAnd), ("||", TokenKind.OrOr), ("|>", TokenKind.Pipe), ("|", TokenKind.Pipe),
        ("++", TokenKind.PlusPlus), ("+=", TokenKind.PlusEqual), ("+", TokenKind.Plus),
        ("--", TokenKind.MinusMinus), ("-=", TokenKind.MinusEqual), ("-", TokenKind.Minus),
        ("*=", TokenKind.StarEqual), ("*", TokenKind.Star),
        ("%=", TokenKind.PercentEqual), ("%", TokenKind.Percent),
        ("^", TokenKind.Caret), ("@", TokenKind.At), (",", TokenKind.Comma), (":", TokenKind.Colon),
        (";", TokenKind.Semicolon), ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen),
        ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
    ];

    /// <summary>The same by first character.</summary>
    private static readonly (string Text, TokenKind Kind)[][] SymbolsByFirst =
        [.. Enumerable.Range(0, 128).Select(c => Symbols.Where(s => s.Text[0] == c).ToArray())];

    private void ReadCodeToken()
    {
        var start = _position;
        switch (Current)
        {
            case '\n':
                _position++;
                Add(TokenKind.NewLine, start);
                break;
            case '#':
                SkipComment();
                break;
            case '"' or '\'':
                ReadString(Current);
                break;
            case '`':
                ReadVerbatimString();
                break;
            case '$':
                ReadDollar();
                break;
            case '{' or '}':
                ReadBrace();
                break;
            case var c when char.IsWhiteSpace(c):
                _position++;
                break;
            case var c when char.IsAsciiDigit(c):
                ReadNumber();
                break;
            case var c when IsIdentifierStart(c):
                ReadIdentifier();
                break;
            default:
                ReadSymbol();
                break;
        }
    }

    /// <summary>Counted: inside an object <c>}}</c> closes two objects, not the code.</summary>
    private void ReadBrace()
    {
        var isOpen = Current == '{';
        _openBraces = Math.Max(0, _openBraces + (isOpen ? 1 : -1));
        _position++;
        Add(isOpen ? TokenKind.OpenBrace : TokenKind.CloseBrace, _position - 1);
    }

    private static bool IsIdentifierStart(char c) => c == '_' || char.IsLetter(c);

    private static bool IsIdentifierPart(char c) => IsIdentifierStart(c) || char.IsDigit(c);

    private void ReadIdentifier()
    {
        var start = _position;
        while (IsIdentifierPart(Current))
        {
            _position++;
        }

        var name = _text[start.._position];
        var afterDot = _tokens[^1].Kind is TokenKind.Dot or TokenKind.QuestionDot;
        if (name == "empty" && afterDot && Current == '?' && Peek() is not ('?' or '.' or '!'))
        {
            _position++;
            name = "empty?";
        }

        Add(TokenKind.Identifier, start, string.Intern(name));
    }

    private void ReadDollar()
    {
        var start = _position;
        if (Peek() is '"' or '\'')
        {
            ReadInterpolatedString();
            return;
        }

        _position++;
        if (Current == '$')
        {
            _position++;
        }
        else
        {
            while (IsIdentifierPart(Current))
            {
                _position++;
            }
        }

        Add(TokenKind.LocalIdentifier, start, string.Intern(_text[(start + 1).._position]));
    }

    private void ReadSymbol()
    {
        var start = _position;
        var rest = _text.AsSpan(_position);
        foreach (var (text, kind) in rest[0] < SymbolsByFirst.Length ? SymbolsByFirst[rest[0]] : [])
        {
            if (rest.StartsWith(text, StringComparison.Ordinal))
            {
                _position += text.Length;
                Add(kind, start);
                return;
            }
        }

        _position++;
        _problems.Add(TemplateProblems.UnexpectedCharacter(_source.At(start, _position), _text[start]));
        Add(TokenKind.Invalid, start);
    }

    private void SkipComment()
    {
        var isBlock = Peek() == '#';
        _position += isBlock ? 2 : 1;
        while (!AtEnd && !IsCodeExitAt(_position))
        {
            if (!isBlock && Current == '\n')
            {
                return;
            }

            if (isBlock && Current == '#' && Peek() == '#')
            {
                _position += 2;
                return;
            }

            _position++;
        }

        _openBraces = 0;
    }

    private bool IsCodeExitAt(int position)
    {
        var offset = position < _text.Length && StripOf(_text[position]) != Strip.None ? 1 : 0;
        return position + offset + 1 < _text.Length
            && _text[position + offset] == '}'
            && _text[position + offset + 1] == '}';
    }
}
