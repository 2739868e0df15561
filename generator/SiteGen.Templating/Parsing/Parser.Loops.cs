using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Parsing;

internal sealed partial class Parser
{
    private ForStatement ParseFor(Token keyword)
    {
        var start = Current;
        var variable = ParseOperand(ExpressionMode.None);
        if (!IsPath(variable))
        {
            Report(TemplateProblems.ExpectedToken(At(keyword.Span), "een variabele achter 'for'", Describe(start)));
        }

        if (IsKeyword("in"))
        {
            Next();
        }
        else
        {
            Report(TemplateProblems.ExpectedToken(At(keyword.Span), "'in' achter de variabele van 'for'", Describe(Current)));
        }

        var iterator = ParseExpression(0, ExpressionMode.BeforeLoopArguments);
        var loop = ParseLoopArguments(new ForStatement(keyword.Span, variable, iterator, Empty(keyword)));
        EndStatement();
        _loops++;
        var body = ParseBodyUntil(keyword, "else", "end");
        _loops--;
        var otherwise = ParseElse();
        Next();
        return loop with { Body = body, Else = otherwise, IsTableRow = keyword.Name == "tablerow" };
    }

    private static BlockStatement Empty(Token at) => new(at.Span, []);

    private ForStatement ParseLoopArguments(ForStatement loop)
    {
        while (IsLoopArgument())
        {
            var name = Next().Name;
            if (name == "reversed")
            {
                loop = loop with { IsReversed = true };
                continue;
            }

            Next();
            var value = ParseExpression(PipePrecedence, ExpressionMode.InArguments | ExpressionMode.BeforeLoopArguments);
            loop = name switch
            {
                "offset" => loop with { Offset = value },
                "limit" => loop with { Limit = value },
                _ => loop with { Columns = value },
            };
        }

        return loop;
    }

    private bool IsLoopArgument() => Current.Kind == TokenKind.Identifier
        && (Current.Name == "reversed" || (Following.Kind == TokenKind.Colon && Current.Name is "offset" or "limit" or "cols"));

    private WhileStatement ParseWhile(Token keyword)
    {
        var condition = ParseExpression();
        EndStatement();
        _loops++;
        var body = ParseBody(keyword);
        _loops--;
        return new WhileStatement(keyword.Span, condition, body);
    }

    private JumpStatement ParseJump(Token keyword)
    {
        if (_loops == 0)
        {
            Report(TemplateProblems.JumpOutsideLoop(At(keyword.Span)));
        }

        return new JumpStatement(keyword.Span, keyword.Name == "break");
    }
}
