using System.Collections.Immutable;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Parsing;

internal sealed partial class Parser
{
    private Statement ParseStatement()
    {
        var isLoopState = Following.Kind is TokenKind.Dot && Current.Value is "for" or "while" or "tablerow";
        if (Current.Kind != TokenKind.Identifier || isLoopState || !Keywords.Contains(Current.Name))
        {
            return ParseExpressionStatement();
        }

        var keyword = Next();
        return keyword.Name switch
        {
            "if" => ParseIf(keyword),
            "for" or "tablerow" => ParseFor(keyword),
            "while" => ParseWhile(keyword),
            "break" or "continue" => ParseJump(keyword),
            "case" => ParseCase(keyword),
            "capture" => ParseCapture(keyword),
            "func" => ParseFunction(keyword),
            "readonly" => ParseReadOnly(keyword),
            "import" => new ImportStatement(keyword.Span, ParseExpression()),
            "with" => ParseWith(keyword),
            "wrap" => ParseWrap(keyword),
            _ => new ReturnStatement(keyword.Span, IsEndOfStatement() ? null : ParseExpression()),
        };
    }

    private Statement ParseExpressionStatement()
    {
        var start = Current.Span.Start;
        var indent = _indent;
        var expression = ParseExpression();
        if (!IsAssignment(Current.Kind))
        {
            RefuseIncludeOfNothing(expression);
            return new ExpressionStatement(From(start), expression, indent);
        }

        var operation = Next();
        SkipNewLines();
        if (expression is CallExpression { IsExplicit: true, Target: VariableExpression name } call && operation.Kind == TokenKind.Equal)
        {
            return ParseInlineFunction(call, name);
        }

        var target = expression is NestedExpression nested ? nested.Inner : expression;
        if (!IsPath(target))
        {
            Report(TemplateProblems.InvalidAssignment(At(target)));
        }

        var value = ParseExpression();
        return new AssignStatement(From(start), target, BinaryOf(operation.Kind), value);
    }

    private void RefuseIncludeOfNothing(Expression expression)
    {
        if (expression is VariableExpression { IsLocal: false, Name: "include" or "include_join" })
        {
            Report(TemplateProblems.ExpectedToken(At(Current.Span), "de naam van een deeltemplate", Describe(Current)));
        }
    }

    private static bool IsAssignment(TokenKind kind) => kind == TokenKind.Equal || BinaryOf(kind) is not null;

    /// <summary>The operator in a compound assignment.</summary>
    private static TokenKind? BinaryOf(TokenKind kind) => kind switch
    {
        TokenKind.PlusEqual => TokenKind.Plus,
        TokenKind.MinusEqual => TokenKind.Minus,
        TokenKind.StarEqual => TokenKind.Star,
        TokenKind.SlashEqual => TokenKind.Slash,
        TokenKind.DoubleSlashEqual => TokenKind.DoubleSlash,
        TokenKind.PercentEqual => TokenKind.Percent,
        TokenKind.DoubleQuestionEqual => TokenKind.DoubleQuestion,
        _ => null,
    };

    private IfStatement ParseIf(Token keyword)
    {
        var branches = ImmutableArray.CreateBuilder<IfBranch>();
        Statement? otherwise = null;
        branches.Add(ParseIfBranch(keyword));
        while (IsKeyword("else"))
        {
            var opening = Next();
            if (IsKeyword("if"))
            {
                opening = Next();
                branches.Add(ParseIfBranch(opening));
                continue;
            }

            EndStatement();
            otherwise = ParseBodyUntil(opening, "end");
            break;
        }

        Next();
        return new IfStatement(keyword.Span, branches.ToImmutable(), otherwise);
    }

    private IfBranch ParseIfBranch(Token opening)
    {
        var condition = ParseExpression();
        EndStatement();
        return new IfBranch(condition, ParseBodyUntil(opening, "else", "end"));
    }

    private CaseStatement ParseCase(Token keyword)
    {
        var value = ParseExpression();
        EndStatement();
        var before = ParseBodyUntil(keyword, "when", "else", "end");
        if (!IsKeyword("when") || before.Statements.Any(s => s is not TextStatement))
        {
            var place = before.Statements.FirstOrDefault(s => s is not TextStatement)?.Span ?? Current.Span;
            Report(TemplateProblems.ExpectedToken(At(place), "'when'", "iets anders"));
            _recovering = false;
        }

        var branches = ImmutableArray.CreateBuilder<CaseBranch>();
        while (IsKeyword("when"))
        {
            var opening = Next();
            var values = ParseWhenValues();
            EndStatement();
            branches.Add(new CaseBranch(values, ParseBodyUntil(opening, "when", "else", "end")));
        }

        var otherwise = ParseElse();
        Next();
        return new CaseStatement(keyword.Span, value, branches.ToImmutable()) { Before = before, Else = otherwise };
    }

    /// <summary>Null when there is none; stops at <c>end</c>.</summary>
    private BlockStatement? ParseElse()
    {
        if (!IsKeyword("else"))
        {
            return null;
        }

        var opening = Next();
        EndStatement();
        return ParseBodyUntil(opening, "end");
    }

    /// <summary>Values are separated by a comma or <c>||</c>.</summary>
    private ImmutableArray<Expression> ParseWhenValues()
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        while (true)
        {
            _isInWhen = true;
            values.Add(ParseExpression(Precedence(TokenKind.OrOr)));
            _isInWhen = false;
            if (Current.Kind is not (TokenKind.Comma or TokenKind.OrOr))
            {
                return values.ToImmutable();
            }

            Next();
            SkipNewLines();
        }
    }

    private CaptureStatement ParseCapture(Token keyword)
    {
        var target = ParseTarget();
        EndStatement();
        return new CaptureStatement(keyword.Span, target, ParseBody(keyword));
    }

    private WithStatement ParseWith(Token keyword)
    {
        var target = ParseExpression();
        EndStatement();
        return new WithStatement(keyword.Span, target, ParseBody(keyword));
    }

    private WrapStatement ParseWrap(Token keyword)
    {
        var call = ParseExpression();
        if (call is not CallExpression && !IsPath(call))
        {
            Report(TemplateProblems.ExpectedToken(At(call.Span), "de aanroep van een functie", $"'{_source.Excerpt(call.Span)}'"));
        }

        EndStatement();
        return new WrapStatement(keyword.Span, call, ParseBody(keyword));
    }

    private ReadOnlyStatement ParseReadOnly(Token keyword)
    {
        var target = ParseTarget();
        if (target is not VariableExpression)
        {
            Report(TemplateProblems.InvalidAssignment(At(target.Span)));
        }

        var variable = target as VariableExpression ?? new VariableExpression(target.Span, "", false);
        return new ReadOnlyStatement(keyword.Span, variable);
    }

    /// <summary>A variable, member or index that can be written to.</summary>
    private Expression ParseTarget()
    {
        var target = ParseOperand(ExpressionMode.None);
        if (!IsPath(target))
        {
            Report(TemplateProblems.InvalidAssignment(At(target.Span)));
        }

        return target;
    }

    private static bool IsPath(Expression expression) =>
        expression is VariableExpression or MemberExpression or IndexExpression;
}
