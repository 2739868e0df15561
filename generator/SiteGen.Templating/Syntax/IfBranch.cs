namespace SiteGen.Templating.Syntax;

/// <summary>One condition of an <c>if</c> and what it guards.</summary>
internal sealed record IfBranch(Expression Condition, Statement Body);
