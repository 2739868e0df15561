using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Parsing;

internal sealed partial class Parser
{
    private Token Current => _tokens[_index];

    private Token Following => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    private Token Next()
    {
        var token = Current;
        if (_index < _tokens.Count - 1)
        {
            _index++;
        }

        if (_ignoreNewLines > 0)
        {
            SkipNewLines();
        }

        return token;
    }

    private void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine)
        {
            _index++;
        }
    }

    /// <summary>The token here, or at the start of the next line that has one.</summary>
    private Token FollowingLine()
    {
        var index = _index;
        while (_tokens[index].Kind == TokenKind.NewLine)
        {
            index++;
        }

        return _tokens[index];
    }

    /// <summary>False when the nesting limit is reached: the rest of the file is then skipped.</summary>
    private bool Enter()
    {
        if (++_nesting <= MaxNesting)
        {
            return true;
        }

        _problems.AddLast(TemplateProblems.TooDeep(At(Current.Span)));
        _index = _tokens.Count - 1;
        return false;
    }

    private void Leave() => _nesting--;

    private Token Expect(TokenKind kind, string description)
    {
        if (Current.Kind == kind)
        {
            return Next();
        }

        Report(Current.Kind == TokenKind.Equal
            ? TemplateProblems.NestedAssignment(At(Current.Span))
            : TemplateProblems.ExpectedToken(At(Current.Span), description, Describe(Current)));
        return Current with { Kind = TokenKind.Invalid };
    }

    private bool IsKeyword(string keyword) => Current.Kind == TokenKind.Identifier && Current.Name == keyword;

    private void Report(TemplateMessage message)
    {
        if (!_recovering)
        {
            _problems.Add(message);
        }

        _recovering = true;
    }

    private Site At(TextSpan span) => new(_source, span);

    private Site At(Expression expression) => new(_source, expression.Span) { Focus = expression.Focus };

    private TextSpan From(int start) => new(start, Math.Max(start, _tokens[Math.Max(0, _index - 1)].Span.End));

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "het einde van het bestand",
        TokenKind.CodeExit => "het einde van het codeblok",
        TokenKind.NewLine or TokenKind.Semicolon => "het einde van de opdracht",
        TokenKind.InterpolationClose => "'}'",
        _ => $"'{_source.Excerpt(token.Span)}'",
    };

    private LiteralExpression Missing()
    {
        Report(TemplateProblems.ExpectedExpression(At(Current.Span), Describe(Current)));
        return new LiteralExpression(Current.Span, null);
    }
}
