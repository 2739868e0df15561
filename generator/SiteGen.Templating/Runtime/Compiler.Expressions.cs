using System.Text;
using SiteGen.Templating.Parsing;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Runtime;

internal sealed partial class Compiler
{
    private static Evaluator CompileLiteral(LiteralExpression literal)
    {
        var value = literal.Value switch
        {
            bool flag => Truth.Box(flag),
            int number => Numbers.Box(number),
            _ => literal.Value,
        };
        return _ => value;
    }

    private Evaluator CompileInterpolated(InterpolatedExpression expression)
    {
        var parts = expression.Parts.Select(Compile).ToArray();
        var site = At(expression.Span);
        return context =>
        {
            context.Site = site;
            var builder = new StringBuilder();
            foreach (var part in parts)
            {
                builder.Append(ValueText.Of(part(context), context));
                context.CheckStringSize(builder.Length);
            }

            context.CountCharacters(builder.Length);
            return builder.ToString();
        };
    }

    /// <summary>A function between parentheses is called, as an alias of one is not.</summary>
    private Evaluator CompileNested(NestedExpression expression)
    {
        var inner = Compile(expression.Inner);
        return expression.Inner is FunctionExpression ? Called(inner, expression) : inner;
    }

    private Evaluator CompileUnary(UnaryExpression expression, Evaluator? operand)
    {
        if (expression.Operator == TokenKind.At)
        {
            if (IncludeNames.IsInclude(expression.Operand))
            {
                _includes.AddUnknown();
            }

            return CompileReference(expression.Operand);
        }

        var value = operand ?? Compile(expression.Operand);
        var site = At(expression.Span);
        switch (expression.Operator)
        {
            case TokenKind.Not:
                return context => Truth.Box(!Truth.Of(value(context)));
            case TokenKind.Minus:
                return context =>
                {
                    var number = value(context);
                    context.Site = site;
                    return Operators.Negate(number, context);
                };
            default:
                return value;
        }
    }

    /// <summary>The value itself, also when it is a function: for <c>@</c> and for what is called.</summary>
    private Evaluator CompileReference(Expression expression) => expression switch
    {
        VariableExpression or MemberExpression or IndexExpression => CompilePath(expression),
        NestedExpression nested => CompileReference(nested.Inner),
        _ => Compile(expression),
    };

    private Evaluator CompileBinary(BinaryExpression expression, Evaluator? piped)
    {
        var left = piped ?? CompileLeft(expression);
        var right = Compile(expression.Right);
        var operation = expression.Operator.Kind;
        var site = At(expression);
        return operation switch
        {
            TokenKind.AndAnd => context => Truth.Box(Truth.Of(left(context)) && Truth.Of(right(context))),
            TokenKind.OrOr => context => Truth.Box(Truth.Of(left(context)) || Truth.Of(right(context))),
            TokenKind.DoubleQuestion => context => left(context) ?? right(context),
            TokenKind.QuestionNot => context => left(context) is null ? null : right(context),
            _ => context =>
            {
                var first = left(context);
                var second = right(context);
                context.Site = site;
                return Operators.Apply(operation, first, second, context);
            },
        };
    }

    /// <summary>A variable that may not exist is what <c>??</c> is for.</summary>
    private Evaluator CompileLeft(BinaryExpression expression) =>
        expression.Operator.Kind is TokenKind.DoubleQuestion or TokenKind.QuestionNot && expression.Left is VariableExpression variable
            ? Called(CompileVariable(variable, mayBeUnknown: true), variable)
            : Compile(expression.Left);

    private Evaluator CompileConditional(ConditionalExpression expression, Evaluator? piped)
    {
        var condition = piped ?? Compile(expression.Condition);
        var then = Compile(expression.Then);
        var otherwise = Compile(expression.Else);
        return context => Truth.Of(condition(context)) ? then(context) : otherwise(context);
    }

    private Evaluator CompileArray(ArrayExpression expression)
    {
        var items = expression.Items.Select(Compile).ToArray();
        return context =>
        {
            var list = new List<object?>(items.Length);
            foreach (var item in items)
            {
                list.Add(item(context));
            }

            return new ScriptArray(list);
        };
    }

    private Evaluator CompileObject(ObjectExpression expression)
    {
        var members = expression.Members.Select(m => (Name: string.Intern(m.Name!), Value: Compile(m.Value))).ToArray();
        return context =>
        {
            var script = new ScriptObject();
            foreach (var (name, value) in members)
            {
                script.Set(name, value(context));
            }

            return script;
        };
    }

    private Evaluator CompileIncrement(IncrementExpression expression)
    {
        var read = Compile(expression.Target);
        var write = CompileSetter(expression.Target);
        var site = At(expression.Span);
        var delta = Numbers.Box(expression.Delta);
        var isPrefix = expression.IsPrefix;
        return context =>
        {
            var before = read(context);
            context.Site = site;
            var after = Operators.Apply(TokenKind.Plus, before, delta, context);
            write(context, after);
            return isPrefix ? after : before;
        };
    }
}
