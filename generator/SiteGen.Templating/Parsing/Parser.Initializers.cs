using System.Collections.Immutable;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Parsing;

internal sealed partial class Parser
{
    private ArrayExpression ParseArray()
    {
        var open = Current;
        var items = ImmutableArray.CreateBuilder<Expression>();
        var close = ParseItems(TokenKind.CloseBracket, "']'", () => items.Add(ParseExpression()));
        return new ArrayExpression(open.Span.To(close.Span), items.ToImmutable());
    }

    private ObjectExpression ParseObject()
    {
        var open = Current;
        var members = ImmutableArray.CreateBuilder<Argument>();
        var close = ParseItems(TokenKind.CloseBrace, "'}'", () => members.Add(ParseObjectMember()));
        return new ObjectExpression(open.Span.To(close.Span), members.ToImmutable());
    }

    /// <summary>From the opening to the closing bracket, with commas between the items and new lines anywhere; gives the closing one.</summary>
    private Token ParseItems(TokenKind close, string name, Action parseItem)
    {
        _ignoreNewLines++;
        Next();
        while (!_recovering && Current.Kind != close)
        {
            parseItem();
            if (Current.Kind != TokenKind.Comma)
            {
                break;
            }

            Next();
        }

        _ignoreNewLines--;
        return Expect(close, name);
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
