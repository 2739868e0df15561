using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Runtime;

internal sealed partial class Compiler
{
    private Executor CompileFor(ForStatement statement)
    {
        var iterator = Compile(statement.Iterator);
        var start = _html;
        var body = CompileRepeated(statement.Body);
        var end = _html;
        _html = start;
        var otherwise = statement.Else is null ? null : Compile(statement.Else);
        _html = HtmlTracker.Merge(end, _html);
        var window = CompileWindow(statement);
        var loop = new ForLoop(At(statement.Iterator), body)
        {
            Start = At(statement.Span.To(statement.Iterator.Span)) with { Focus = statement.Span },
            Variable = statement.Variable as VariableExpression,
            Assign = CompileSetter(statement.Variable),
            IsTableRow = statement.IsTableRow,
            Columns = statement.Columns is null ? null : Compile(statement.Columns),
        };
        return context =>
        {
            var items = window(context, loop.Items(context, iterator(context)));
            return items.Count == 0 && otherwise is not null ? otherwise(context) : loop.Run(context, items);
        };
    }

    /// <summary>
    /// A second turn starts where the first one ended in the HTML, which in the middle of an address is
    /// another place; the body is then compiled again for both.
    /// </summary>
    private Executor CompileRepeated(Statement statement)
    {
        var start = _html;
        var body = Compile(statement);
        var turn = HtmlTracker.Merge(start, _html);
        if (turn != start && !_isSecondPass)
        {
            _isSecondPass = true;
            _html = turn;
            body = Compile(statement);
            _isSecondPass = false;
        }

        _html = HtmlTracker.Merge(turn, _html);
        return body;
    }

    /// <summary><c>offset</c>, <c>limit</c> and <c>reversed</c>, in that order.</summary>
    private Func<RenderContext, IReadOnlyList<object?>, IReadOnlyList<object?>> CompileWindow(ForStatement statement)
    {
        if (statement is { Offset: null, Limit: null, IsReversed: false })
        {
            return static (_, items) => items;
        }

        var offset = statement.Offset is null ? null : Compile(statement.Offset);
        var limit = statement.Limit is null ? null : Compile(statement.Limit);
        var site = At(statement.Span);
        var isReversed = statement.IsReversed;
        return (context, items) =>
        {
            context.Site = site;
            var skip = offset is null ? 0 : Math.Max(0, Conversion.ToInt(offset(context), context));
            var take = limit is null ? items.Count : Math.Max(0, Conversion.ToInt(limit(context), context));
            var chosen = items.Skip(skip).Take(take);
            return isReversed ? [.. chosen.Reverse()] : [.. chosen];
        };
    }

    private Executor CompileWhile(WhileStatement statement)
    {
        var condition = Compile(statement.Condition);
        var body = CompileRepeated(statement.Body);
        var site = At(statement.Span);
        return context =>
        {
            var frame = context.Frame;
            var outer = frame.While;
            var state = new LoopState();
            frame.While = state;
            var flow = Flow.Next;
            for (; Truth.Of(condition(context)); state.Index++)
            {
                context.CountSteps(site);
                flow = body(context);
                if (flow is Flow.Break or Flow.Return)
                {
                    break;
                }
            }

            frame.While = outer;
            return flow == Flow.Return ? flow : Flow.Next;
        };
    }

    private Evaluator CompileLoopState(LoopExpression expression)
    {
        var site = At(expression.Span);
        var keyword = expression.Keyword;
        return context => StateOf(context.Frame, keyword) ?? throw new RenderFault(TemplateProblems.JumpOutsideLoop(site));
    }

    private static LoopState? StateOf(Frame frame, string keyword) => keyword switch
    {
        "for" => frame.For,
        "while" => frame.While,
        _ => frame.TableRow,
    };
}
