using SiteGen.Templating.Parsing;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Runtime;

/// <summary>Runs a <c>for</c> or <c>tablerow</c>: sets the variable, keeps the loop state, cleans up.</summary>
internal sealed class ForLoop(Site site, Executor body)
{
    /// <summary>From the keyword on, for what goes wrong with the loop as a whole.</summary>
    public required Site Start { get; init; }

    public required VariableExpression? Variable { get; init; }

    public required Action<RenderContext, object?> Assign { get; init; }

    public required bool IsTableRow { get; init; }

    public required Evaluator? Columns { get; init; }

    public IReadOnlyList<object?> Items(RenderContext context, object? value) => value switch
    {
        null => [],
        _ => Sequence.TryGetItems(value)
            ?? throw new RenderFault(TemplateProblems.NotIterable(site, TypeNames.Dutch(value))),
    };

    public Flow Run(RenderContext context, IReadOnlyList<object?> items)
    {
        var frame = context.Frame;
        var (outerFor, outerRow) = (frame.For, frame.TableRow);
        var columns = Columns is null ? 1 : Math.Max(1, Conversion.ToInt(Columns(context), context));
        var state = new LoopState
        {
            Length = items.Count,
            Columns = columns,
            Items = items,
            Context = context,
        };
        if (IsTableRow)
        {
            frame.TableRow = state;
        }
        else
        {
            frame.For = state;
        }

        var pushed = Variable is { IsLocal: false } && context.CurrentScope is not ScriptObject;
        if (pushed)
        {
            context.PushScope(new ScriptObject());
        }

        var scope = Variable is null ? null : Variable.IsLocal ? frame.Locals : (ScriptObject)context.CurrentScope;
        object? before = null;
        var existed = Variable is not null && scope!.TryGetOwn(Variable.Name, out before);
        var flow = Iterate(context, items, state);
        Restore(scope, existed, before);
        if (pushed)
        {
            context.PopScope();
        }

        (frame.For, frame.TableRow) = (outerFor, outerRow);
        return flow;
    }

    private Flow Iterate(RenderContext context, IReadOnlyList<object?> items, LoopState state)
    {
        for (var index = 0; index < items.Count; index++)
        {
            context.CountSteps(Start);
            state.Index = index;
            Assign(context, items[index]);
            var flow = IsTableRow ? RunCell(context, state) : body(context);
            if (flow is Flow.Break)
            {
                break;
            }

            if (flow is Flow.Return)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    /// <summary>The loop variable is gone after the loop, or is what it was.</summary>
    private void Restore(ScriptObject? scope, bool existed, object? before)
    {
        if (existed)
        {
            scope!.Set(Variable!.Name, before);
        }
        else if (Variable is not null)
        {
            scope!.Remove(Variable.Name);
        }
    }

    private Flow RunCell(RenderContext context, LoopState state)
    {
        var column = state.Index % state.Columns;
        if (column == 0)
        {
            context.Output.WriteText($"<tr class=\"row{(state.Index / state.Columns) + 1}\">");
        }

        context.Output.WriteText($"<td class=\"col{column + 1}\">");
        var flow = body(context);
        context.Output.Write("</td>"u8);
        if (column == state.Columns - 1 || state.Index == state.Length - 1 || flow is Flow.Break or Flow.Return)
        {
            context.Output.Write("</tr>\n"u8);
        }

        return flow;
    }
}
