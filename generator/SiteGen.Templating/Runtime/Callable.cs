using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>Anything a template can call.</summary>
internal abstract class Callable
{
    public abstract string Name { get; }

    public abstract object? Invoke(RenderContext context, in CallArguments arguments, Site site);

    /// <summary>A call from a built-in function, such as <c>array.each</c>.</summary>
    public object? Invoke(RenderContext context, Site site, params ReadOnlySpan<object?> arguments) =>
        Invoke(context, new CallArguments { Positional = arguments }, site);
}
