namespace SiteGen.Templating.Runtime;

/// <summary>A .NET function that takes template values, one for each of its parameters.</summary>
internal delegate object? TypedCall(RenderContext context, ReadOnlySpan<object?> arguments);
