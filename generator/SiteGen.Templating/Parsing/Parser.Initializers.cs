using System.Collections.Immutable;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Parsing;

internal sealed partial class Parser
{
    private ArrayExpression ParseArray()
    {
        var open = Current;
        var items = ImmutableArray.CreateBuilder<Expression>();
        _ignoreNewLines++;
        Next();
        while (!_recovering && Current.Kind != TokenKind.CloseBracket)
        {
            items.Add(ParseExpression());
            if (Current.Kind != TokenKind.Comma)
            {
                break;
            }

            Next();
        }

        _ignoreNewLines--;
        var close = Expect(TokenKind.CloseBracket, "']'");
        return new ArrayExpression(open.Span.To(close.Span), items.ToImmutable());
    }

    private ObjectExpression ParseObject()
    {
        var open = Current;
        var members = ImmutableArray.CreateBuilder<Argument>();
        _ignoreNewLines++;
        Next();
        while (!_recovering && Current.Kind != TokenKind.CloseBrace)
        {
            members.Add(ParseObjectMember());
            if (Current.Kind != TokenKind.Comma)
            {
                break;
            }

            Next();
        }

        _ignoreNewLines--;
        var close = Expect(TokenKind.CloseBrace, "'}'");
        return new ObjectExpression(open.Span.To(close.Span), members.ToImmutable());
    }

    private Argument ParseObjectMember()
    {
        var name = Current;
        if (name.Kind is not (TokenKind.Identifier or TokenKind.String))
        {
            Report(TemplateProblems.ExpectedToken(At(name.Span), "de naam van een lid", Describe(name)));
            return new Argument(name.Span, "", new LiteralExpression(name.Span, null));
        }

        Next();
        if (Current.Kind != TokenKind.Colon)
        {
            Report(TemplateProblems.ExpectedToken(At(name.Span), $"':' achter '{_source.Excerpt(name.Span)}'", Describe(Current)));
        }

        Next();
        var value = ParseExpression();
        return new Argument(name.Span.To(value.Span), name.Name, value);
    }
}
