namespace SiteGen.Templating.Runtime;

/// <summary>Evaluated arguments of one call. They live on the <see cref="ValueStack"/>, so who keeps them copies them.</summary>
internal readonly ref struct CallArguments
{
    public ReadOnlySpan<object?> Positional { get; init; }

    /// <summary>The names of <see cref="Named"/>, in the same order.</summary>
    public ReadOnlySpan<string> Names { get; init; }

    public ReadOnlySpan<object?> Named { get; init; }

    public Executor? Block { get; init; }
}
