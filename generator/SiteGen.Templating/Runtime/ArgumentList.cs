namespace SiteGen.Templating.Runtime;

/// <summary>The compiled arguments of one call.</summary>
internal sealed class ArgumentList(Evaluator[] positional, string[] names, Evaluator[] named)
{
    /// <summary>Which of the positional ones are spread over as many arguments as they have items; null when none is.</summary>
    public bool[]? Expanded { get; init; }

    public Executor? Block { get; init; }

    /// <summary>Evaluates them onto the stack; the caller takes them off again after the call.</summary>
    public CallArguments Push(RenderContext context)
    {
        var stack = context.Stack;
        var start = stack.Count;
        for (var index = 0; index < positional.Length; index++)
        {
            PushValue(stack, positional[index](context), Expanded?[index] == true);
        }

        var count = stack.Count - start;
        foreach (var value in named)
        {
            stack.Push(value(context));
        }

        var all = stack.From(start);
        return new CallArguments { Positional = all[..count], Names = names, Named = all[count..], Block = Block };
    }

    private static void PushValue(ValueStack stack, object? value, bool isExpanded)
    {
        if (!isExpanded || Sequence.TryGetItems(value) is not { } items)
        {
            stack.Push(value);
            return;
        }

        foreach (var item in items)
        {
            stack.Push(item);
        }
    }
}
