namespace SiteGen.Templating.Runtime;

/// <summary>Evaluated arguments of one call.</summary>
internal readonly record struct CallArguments(object?[] Positional, KeyValuePair<string, object?>[] Named)
{
    public Executor? Block { get; init; }
}
