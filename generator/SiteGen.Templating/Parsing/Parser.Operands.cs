using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Parsing;

internal sealed partial class Parser
{
    private Expression ParseOperand(ExpressionMode mode)
    {
        switch (Current.Kind)
        {
            case TokenKind.Number or TokenKind.String:
                var literal = Next();
                return ParsePostfix(new LiteralExpression(literal.Span, literal.Value));
            case TokenKind.InterpolatedBegin:
                return ParsePostfix(ParseInterpolated());
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.LocalIdentifier:
                return ParsePostfix(LocalOf(Next()));
            case TokenKind.OpenParen:
                return ParsePostfix(ParseNested());
            case TokenKind.OpenBracket:
                return ParsePostfix(ParseArray());
            case TokenKind.OpenBrace:
                return ParsePostfix(ParseObject());
            case TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.Caret or TokenKind.At:
                return ParseUnary(mode);
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                return ParsePrefixIncrement();
            default:
                return Missing();
        }
    }

    private Expression ParseName()
    {
        switch (Current.Name)
        {
            case "do":
                return ParseAnonymousFunction();
            case "true" or "false":
                return ParsePostfix(new LiteralExpression(Current.Span, Next().Name == "true"));
            case "null":
                return ParsePostfix(new LiteralExpression(Next().Span, null));
            case "this":
                return ParsePostfix(new ThisExpression(Next().Span));
            case "for" or "while" or "tablerow" when Following.Kind == TokenKind.Dot:
                var keyword = Next();
                return ParsePostfix(new LoopExpression(keyword.Span, keyword.Name));
            default:
                return ParsePostfix(VariableOf(Next()));
        }
    }

    private static VariableExpression VariableOf(Token token) =>
        new(token.Span, token.Name, token.Kind == TokenKind.LocalIdentifier);

    private static Expression LocalOf(Token token)
    {
        switch (token.Name)
        {
            case "":
                return new ArgumentsExpression(token.Span);
            case "$":
                return new WrappedBlockExpression(token.Span);
            case var name when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index):
                var position = new LiteralExpression(token.Span, index);
                return new IndexExpression(token.Span, new ArgumentsExpression(token.Span), position);
            default:
                return new VariableExpression(token.Span, token.Name, true);
        }
    }

    private Expression ParsePostfix(Expression target)
    {
        while (!_recovering)
        {
            var isPath = IsPath(target);
            var isIndexable = isPath || target is ThisExpression or ArgumentsExpression or NestedExpression or CallExpression;
            switch (Current.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot:
                    target = ParseMember(target, Current.Kind == TokenKind.QuestionDot);
                    break;
                case TokenKind.OpenBracket when isIndexable && !Current.SpaceBefore:
                    target = ParseIndex(target);
                    break;
                case TokenKind.OpenParen when isPath && !Current.SpaceBefore:
                    target = ParseExplicitCall(target);
                    break;
                case TokenKind.PlusPlus or TokenKind.MinusMinus when isPath:
                    return ParsePostfixIncrement(target);
                default:
                    return target;
            }
        }

        return target;
    }

    private MemberExpression ParseMember(Expression target, bool isOptional)
    {
        Next();
        var name = Expect(TokenKind.Identifier, "de naam van een lid");
        var text = name.Kind == TokenKind.Identifier ? name.Name : "";
        return new MemberExpression(target.Span.To(name.Span), target, text, name.Span) { IsOptional = isOptional };
    }

    private IndexExpression ParseIndex(Expression target)
    {
        _ignoreNewLines++;
        Next();
        var index = ParseExpression();
        _ignoreNewLines--;
        var close = Expect(TokenKind.CloseBracket, "']'");
        return new IndexExpression(target.Span.To(close.Span), target, index);
    }

    private CallExpression ParseExplicitCall(Expression target)
    {
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        var close = ParseItems(TokenKind.CloseParen, "')'", () => arguments.Add(ParseExplicitArgument(arguments)));
        return new CallExpression(target.Span.To(close.Span), target, arguments.ToImmutable()) { IsExplicit = true };
    }

    private Argument ParseExplicitArgument(ImmutableArray<Argument>.Builder earlier)
    {
        var start = Current;
        string? name = null;
        if (start.Kind == TokenKind.Identifier && Following.Kind == TokenKind.Colon)
        {
            name = Next().Name;
            Next();
        }
        else
        {
            RefuseAfterNamed(earlier);
        }

        var value = ParseExpression();
        return new Argument(start.Span.To(value.Span), name, value);
    }

    private NestedExpression ParseNested()
    {
        var open = Current;
        _ignoreNewLines++;
        Next();
        var inner = ParseExpression();
        _ignoreNewLines--;
        var close = Expect(TokenKind.CloseParen, "')'");
        return new NestedExpression(open.Span.To(close.Span), inner);
    }

    private UnaryExpression ParseUnary(ExpressionMode mode)
    {
        var operation = Next();
        var operand = ParseExpression(UnaryPrecedence, mode);
        return new UnaryExpression(operation.Span.To(operand.Span), operation.Kind, operand);
    }

    private IncrementExpression ParsePostfixIncrement(Expression target)
    {
        RefuseInWhen();
        var operation = Next();
        var delta = operation.Kind == TokenKind.PlusPlus ? 1 : -1;
        return new IncrementExpression(target.Span.To(operation.Span), target, delta, false);
    }

    /// <summary>Which values of a <c>when</c> are evaluated is not for a template to depend on.</summary>
    private void RefuseInWhen()
    {
        if (_isInWhen)
        {
            Report(TemplateProblems.ExpectedToken(At(Current.Span), "een vaste waarde", Describe(Current)));
        }
    }

    private IncrementExpression ParsePrefixIncrement()
    {
        RefuseInWhen();
        var operation = Next();
        var target = ParseTarget();
        var delta = operation.Kind == TokenKind.PlusPlus ? 1 : -1;
        return new IncrementExpression(operation.Span.To(target.Span), target, delta, true);
    }

    private InterpolatedExpression ParseInterpolated()
    {
        var open = Next();
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (!_recovering && Current.Kind is TokenKind.String or TokenKind.InterpolationOpen)
        {
            if (Current.Kind == TokenKind.String)
            {
                var text = Next();
                parts.Add(new LiteralExpression(text.Span, text.Value));
                continue;
            }

            Next();
            parts.Add(ParseExpression());
            Expect(TokenKind.InterpolationClose, "'}'");
        }

        var close = Expect(TokenKind.InterpolatedEnd, "het einde van de tekst");
        return new InterpolatedExpression(open.Span.To(close.Span), parts.ToImmutable());
    }
}
