namespace SiteGen.Templating.Syntax;

/// <summary>A parameter of a parametric function; a literal default makes it optional.</summary>
internal sealed record Parameter(string Name, Expression? Default, bool IsVariable);
