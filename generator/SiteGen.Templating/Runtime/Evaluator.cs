namespace SiteGen.Templating.Runtime;

/// <summary>A compiled expression.</summary>
internal delegate object? Evaluator(RenderContext context);
