using System.Collections.Immutable;
using SiteGen.Templating.Builtins;
using SiteGen.Templating.Parsing;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Runtime;

internal sealed partial class Compiler
{
    /// <summary>A positional argument, written or piped; with <c>^</c> it is as many as it has items.</summary>
    private readonly record struct Operand(Evaluator Value, bool IsExpanded = false)
    {
        /// <summary>What is written for it; null for a value that passed through a pipe before.</summary>
        public Expression? Written { get; init; }
    }

    private Evaluator CompilePipe(PipeExpression expression, Operand? piped)
    {
        var from = piped is { } value
            ? new Operand(CompilePiped(expression.From, value))
            : new Operand(Compile(expression.From), IsExpanded(expression.From)) { Written = expression.From };
        return CompilePiped(expression.To, from);
    }

    /// <summary>
    /// The value goes to the first call that <paramref name="to"/> makes: in <c>x | f + 1</c> that is
    /// <c>f</c>, and 1 is added to what it returns.
    /// </summary>
    private Evaluator CompilePiped(Expression to, Operand value)
    {
        if (!TryEnter(to.Span))
        {
            return value.Value;
        }

        var result = to switch
        {
            CallExpression call => CompileCall(call, value),
            BinaryExpression binary => CompileBinary(binary, CompilePiped(binary.Left, value)),
            ConditionalExpression conditional => CompileConditional(conditional, CompilePiped(conditional.Condition, value)),
            UnaryExpression { Operator: not TokenKind.At } unary => CompileUnary(unary, CompilePiped(unary.Operand, value)),
            NestedExpression nested => CompilePiped(nested.Inner, value),
            PipeExpression pipe => CompilePipe(pipe, value),
            _ => CompileCall(new CallExpression(to.Span, to, []), value),
        };
        _depth--;
        return result;
    }

    private Evaluator CompileCall(CallExpression expression, Operand? piped, Executor? block = null)
    {
        if (IncludeNames.IsInclude(expression.Target))
        {
            var written = expression.Arguments.Where(a => a.Name is null).Select(a => a.Value);
            _includes.Add(expression.Target, piped is { } first ? written.Prepend(first.Written) : written);
        }

        var target = CompileReference(expression.Target);
        var arguments = CompileArguments(expression.Arguments, piped, block);
        var site = At(expression);
        var targetSite = At(expression.Target);
        var hasArguments = expression.Arguments.Length > 0 || expression.IsExplicit || piped is not null || block is not null;
        return context =>
        {
            var callee = target(context);
            if (callee is Callable callable)
            {
                var start = context.Stack.Count;
                var result = callable.Invoke(context, arguments.Push(context), site);
                context.Stack.PopTo(start);
                return result;
            }

            return hasArguments ? throw new RenderFault(TemplateProblems.NotAFunction(targetSite, TypeNames.Dutch(callee))) : callee;
        };
    }

    /// <summary>An include by itself needs no string of its output, unless the template gave the name another meaning.</summary>
    private Executor CompileIncludeStatement(CallExpression expression, PrintSite site, Evaluator evaluator)
    {
        var target = CompileReference(expression.Target);
        var arguments = CompileArguments(expression.Arguments, null, null);
        return context =>
        {
            if (target(context) is IncludeFunction)
            {
                var start = context.Stack.Count;
                IncludeFunction.Print(context, arguments.Push(context), site);
                context.Stack.PopTo(start);
            }
            else
            {
                Printer.Print(context, evaluator(context), site);
            }

            return Flow.Next;
        };
    }

    private ArgumentList CompileArguments(ImmutableArray<Argument> arguments, Operand? piped, Executor? block)
    {
        var positional = arguments.Where(a => a.Name is null).Select(a => new Operand(Compile(a.Value), IsExpanded(a.Value))).ToList();
        if (piped is { } first)
        {
            positional.Insert(0, first);
        }

        var named = arguments.Where(a => a.Name is not null).ToList();
        return new ArgumentList(
            [.. positional.Select(p => p.Value)], [.. named.Select(a => string.Intern(a.Name!))], [.. named.Select(a => Compile(a.Value))])
        {
            Expanded = positional.Any(p => p.IsExpanded) ? [.. positional.Select(p => p.IsExpanded)] : null,
            Block = block,
        };
    }

    private static bool IsExpanded(Expression argument) => argument is UnaryExpression { Operator: TokenKind.Caret };
}
