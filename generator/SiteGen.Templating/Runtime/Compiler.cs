using System.Runtime.CompilerServices;
using System.Text;
using SiteGen.Templating.Builtins;
using SiteGen.Templating.Parsing;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Runtime;

/// <summary>
/// Turns the syntax tree into delegates, once per template. What is known beforehand is settled here:
/// names, places in the HTML, encoded text. The delegates hold no state and run on any thread.
/// </summary>
internal sealed partial class Compiler
{
    /// <summary>
    /// Depth of the compiled form. The parser bounds nesting; this also bounds chains such as
    /// <c>1+1+1...</c>, each step of which costs stack when it runs.
    /// </summary>
    private const int MaxDepth = 600;

    /// <summary>A check of the stack is compiled in at every so many levels.</summary>
    private const int StackCheckInterval = 32;

    private readonly TemplateSource _source;
    private readonly ProblemList _problems = new();
    private readonly IncludeNames _includes = new();
    private HtmlTracker _html;
    private bool _isSecondPass;
    private int _depth;

    private Compiler(TemplateSource source) => _source = source;

    public static CompiledTemplate Compile(ParsedTemplate parsed)
    {
        var (source, body, _) = parsed;
        var compiler = new Compiler(source);
        var executor = compiler.Compile(body);
        var single = body.Statements is [ExpressionStatement only] ? compiler.Compile(only.Expression) : null;
        return new CompiledTemplate(source, executor)
        {
            Includes = [.. compiler._includes.Literal],
            HasComputedIncludes = compiler._includes.HasComputed || source.Text.Contains(ObjectFunctions.EvalName, StringComparison.Ordinal),
            Messages = compiler._problems.ToImmutable(),
            Value = single,
        };
    }

    private Site At(TextSpan span) => new(_source, span);

    private Site At(Expression expression) => new(_source, expression.Span) { Focus = expression.Focus };

    private Executor Compile(Statement statement)
    {
        if (!TryEnter(statement.Span))
        {
            return static _ => Flow.Next;
        }

        var executor = CompileStatement(statement);
        _depth--;
        return executor;
    }

    private Executor CompileStatement(Statement statement) => statement switch
    {
        BlockStatement block => CompileBlock(block),
        TextStatement text => CompileText(text),
        ExpressionStatement expression => CompilePrint(expression),
        AssignStatement assign => CompileAssign(assign),
        IfStatement condition => CompileIf(condition),
        CaseStatement choice => CompileCase(choice),
        ForStatement loop => CompileFor(loop),
        WhileStatement loop => CompileWhile(loop),
        JumpStatement jump => jump.IsBreak ? static _ => Flow.Break : static _ => Flow.Continue,
        ReturnStatement end => CompileReturn(end),
        CaptureStatement capture => CompileCapture(capture),
        WithStatement with => CompileWith(with),
        WrapStatement wrap => CompileWrap(wrap),
        ImportStatement import => CompileImport(import),
        ReadOnlyStatement readOnly => CompileReadOnly(readOnly),
        FunctionStatement function => CompileFunction(function),
        _ => throw new InvalidOperationException(statement.GetType().Name),
    };

    private Evaluator Compile(Expression expression)
    {
        if (!TryEnter(expression.Span))
        {
            return static _ => null;
        }

        var evaluator = CompileExpression(expression);
        if (_depth % StackCheckInterval == 0)
        {
            evaluator = WithStackCheck(evaluator, At(expression.Span));
        }

        _depth--;
        return evaluator;
    }

    private Evaluator CompileExpression(Expression expression) => expression switch
    {
        LiteralExpression literal => CompileLiteral(literal),
        InterpolatedExpression interpolated => CompileInterpolated(interpolated),
        VariableExpression or MemberExpression or IndexExpression => CompileValue(expression),
        ThisExpression => static context => context.CurrentScope,
        ArgumentsExpression => static context => context.Frame.KeepArguments(),
        WrappedBlockExpression => CompileWrappedBlock(expression),
        LoopExpression loop => CompileLoopState(loop),
        NestedExpression nested => CompileNested(nested),
        UnaryExpression unary => CompileUnary(unary, null),
        IncrementExpression increment => CompileIncrement(increment),
        BinaryExpression binary => CompileBinary(binary, null),
        ConditionalExpression conditional => CompileConditional(conditional, null),
        CallExpression call => CompileCall(call, null),
        PipeExpression pipe => CompilePipe(pipe, null),
        ArrayExpression array => CompileArray(array),
        ObjectExpression fields => CompileObject(fields),
        FunctionExpression function => CompileFunctionValue(function),
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    private bool TryEnter(TextSpan span)
    {
        if (++_depth <= MaxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        _depth--;
        _problems.AddLast(TemplateProblems.TooDeep(At(span)));
        return false;
    }

    private static Evaluator WithStackCheck(Evaluator inner, Site site) => context =>
        RuntimeHelpers.TryEnsureSufficientExecutionStack()
            ? inner(context)
            : throw new RenderFault(TemplateProblems.TooDeep(site));

    private Executor CompileBlock(BlockStatement block)
    {
        var steps = block.Statements.Select(Compile).ToArray();
        switch (steps)
        {
            case []:
                return static _ => Flow.Next;
            case [var only]:
                return only;
            default:
                return context =>
                {
                    foreach (var step in steps)
                    {
                        var flow = step(context);
                        if (flow != Flow.Next)
                        {
                            return flow;
                        }
                    }

                    return Flow.Next;
                };
        }
    }

    private Executor CompileText(TextStatement statement)
    {
        _html = _html.Read(statement.Text);
        var bytes = Encoding.UTF8.GetBytes(statement.Text);
        var site = At(statement.Span);
        return context =>
        {
            context.Output.Write(bytes);
            context.Output.AtIndentedLineStart = false;
            context.CheckOutput(site);
            return Flow.Next;
        };
    }

    private Executor CompilePrint(ExpressionStatement statement)
    {
        var evaluator = Compile(statement.Expression);
        var site = PrintSite.Of(At(statement.Expression.Span), _html.Current, statement.Indent);
        if (statement.Expression is not IncrementExpression)
        {
            _html = _html.AfterPrint();
        }

        if (statement.Expression is CallExpression call && IncludeNames.IsInclude(call.Target) && site.Place == HtmlPlace.Text)
        {
            return CompileIncludeStatement(call, site, evaluator);
        }

        if (site.Place != HtmlPlace.Text)
        {
            return context =>
            {
                PrintCarefully(context, evaluator, site);
                return Flow.Next;
            };
        }

        return context =>
        {
            Printer.Print(context, evaluator(context), site);
            return Flow.Next;
        };
    }

    /// <summary>
    /// In an attribute or script, also what a called function prints itself is made fit for that place.
    /// </summary>
    private static void PrintCarefully(RenderContext context, Evaluator evaluator, PrintSite site)
    {
        var start = context.Output.Count;
        var value = evaluator(context);
        if (context.IsHtml && site.Place != HtmlPlace.Text && context.Output.Count > start)
        {
            Printer.Print(context, new Html(context.Output.TakeBack(start)), site);
        }

        Printer.Print(context, value, site);
    }
}
