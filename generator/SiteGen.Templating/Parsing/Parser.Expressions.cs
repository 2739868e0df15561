using System.Collections.Immutable;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Parsing;

internal sealed partial class Parser
{
    /// <summary>Above the pipe and the conditional operator, below every other operator.</summary>
    private const int PipePrecedence = 1;

    private const int UnaryPrecedence = 200;

    private static int Precedence(TokenKind kind) => kind switch
    {
        TokenKind.DoubleQuestion or TokenKind.QuestionNot => 20,
        TokenKind.ShiftLeft or TokenKind.ShiftRight => 25,
        TokenKind.OrOr => 30,
        TokenKind.AndAnd => 40,
        TokenKind.EqualEqual or TokenKind.NotEqual => 70,
        TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => 80,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Star or TokenKind.Slash or TokenKind.DoubleSlash or TokenKind.Percent => 110,
        TokenKind.DotDot or TokenKind.DotDotLess => 120,
        _ => 0,
    };

    /// <summary>
    /// Reads operators that bind tighter than <paramref name="precedence"/>. A value that follows a value
    /// starts a call; operators then belong to the argument they follow: <c>f a + b</c> is <c>f (a + b)</c>.
    /// </summary>
    private Expression ParseExpression(int precedence = 0, ExpressionMode mode = ExpressionMode.None)
    {
        if (!Enter())
        {
            Leave();
            return new LiteralExpression(Current.Span, null);
        }

        Expression? left = ParseOperand(mode);
        PendingCall? call = null;
        while (!_recovering)
        {
            if (left is not null && Precedence(Current.Kind) is > 0 and var tighter && tighter > precedence)
            {
                left = ParseBinary(left, tighter, call is null ? mode : mode | ExpressionMode.InArguments);
            }
            else if (Current.Kind == TokenKind.Question && precedence == 0)
            {
                left = ParseConditional(Close(ref call, left), mode);
            }
            else if (IsPipe() && precedence == 0 && !mode.HasFlag(ExpressionMode.NoPipe))
            {
                left = ParsePipe(Close(ref call, left), mode);
            }
            else if (left is not FunctionExpression && !mode.HasFlag(ExpressionMode.InArguments) && IsStartOfArgument(mode))
            {
                call = Continue(call, left);
                left = ParseCallArgument(call, mode);
            }
            else
            {
                break;
            }
        }

        Leave();
        return Close(ref call, left);
    }

    private BinaryExpression ParseBinary(Expression left, int precedence, ExpressionMode mode)
    {
        var operation = Next();
        SkipNewLines();
        var right = ParseExpression(precedence, mode);
        return new BinaryExpression(left.Span.To(right.Span), new Operator(operation.Kind, operation.Span), left, right);
    }

    private ConditionalExpression ParseConditional(Expression condition, ExpressionMode mode)
    {
        Next();
        SkipNewLines();
        var branch = mode & ~(ExpressionMode.NoPipe | ExpressionMode.InArguments);
        var then = ParseExpression(0, branch | ExpressionMode.NoNamedArguments);
        if (Current.Kind == TokenKind.NewLine)
        {
            SkipNewLines();
        }

        Expect(TokenKind.Colon, "':'");
        SkipNewLines();
        var otherwise = ParseExpression(0, branch);
        return new ConditionalExpression(condition.Span.To(otherwise.Span), condition, then, otherwise);
    }

    /// <summary>A pipe may also start the next line.</summary>
    private bool IsPipe() => FollowingLine().Kind == TokenKind.Pipe;

    private PipeExpression ParsePipe(Expression from, ExpressionMode mode)
    {
        SkipNewLines();
        Next();
        if (Current.Kind == TokenKind.NewLine && FollowingLine().Kind is TokenKind.CodeExit or TokenKind.EndOfFile)
        {
            Report(TemplateProblems.ExpectedExpression(At(Current.Span), Describe(Current)));
        }

        SkipNewLines();
        var to = ParseExpression(0, (mode & ~ExpressionMode.InArguments) | ExpressionMode.NoPipe);
        return new PipeExpression(from.Span.To(to.Span), from, to);
    }

    private bool IsStartOfArgument(ExpressionMode mode) => Current.Kind switch
    {
        TokenKind.Identifier => Current.Name is not ("end" or "else" or "when" or "in")
            && !(mode.HasFlag(ExpressionMode.BeforeLoopArguments) && IsLoopArgument()),
        TokenKind.LocalIdentifier or TokenKind.Number or TokenKind.String or TokenKind.InterpolatedBegin => true,
        TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace => true,
        TokenKind.Not or TokenKind.Caret or TokenKind.At => true,
        _ => false,
    };

    private static PendingCall Continue(PendingCall? call, Expression? left)
    {
        if (call is null)
        {
            return new PendingCall(left!);
        }

        if (left is not null)
        {
            call.Arguments.Add(new Argument(left.Span, null, left));
        }

        return call;
    }

    /// <summary>The next argument; null when it was a named one, which is complete.</summary>
    private Expression? ParseCallArgument(PendingCall call, ExpressionMode mode)
    {
        var isNamed = Current.Kind == TokenKind.Identifier && Following.Kind == TokenKind.Colon;
        if (!isNamed || mode.HasFlag(ExpressionMode.NoNamedArguments))
        {
            RefuseAfterNamed(call.Arguments);
            return ParseOperand(mode | ExpressionMode.InArguments);
        }

        var name = Next();
        Next();
        var value = ParseExpression(PipePrecedence, mode | ExpressionMode.InArguments);
        call.Arguments.Add(new Argument(name.Span.To(value.Span), name.Name, value));
        return null;
    }

    /// <summary>Which parameter a value without name would be for is no longer plain.</summary>
    private void RefuseAfterNamed(ImmutableArray<Argument>.Builder earlier)
    {
        if (earlier is [.., { Name: not null }])
        {
            Report(TemplateProblems.ExpectedToken(At(Current.Span), "een argument met een naam, zoals de vorige", Describe(Current)));
        }
    }

    private static Expression Close(ref PendingCall? call, Expression? left)
    {
        if (call is null)
        {
            return left!;
        }

        Continue(call, left);
        var span = call.Target.Span.To(call.Arguments[^1].Span);
        var closed = new CallExpression(span, call.Target, call.Arguments.ToImmutable());
        call = null;
        return closed;
    }

    /// <summary>A call without parentheses of which more arguments may follow.</summary>
    private sealed class PendingCall(Expression target)
    {
        public Expression Target { get; } = target;

        public ImmutableArray<Argument>.Builder Arguments { get; } = ImmutableArray.CreateBuilder<Argument>();
    }
}
