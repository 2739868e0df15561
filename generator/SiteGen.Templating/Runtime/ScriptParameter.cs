namespace SiteGen.Templating.Runtime;

/// <summary>A compiled parameter of a parametric function.</summary>
internal sealed record ScriptParameter(string Name, Evaluator? Default, bool IsVariable);
