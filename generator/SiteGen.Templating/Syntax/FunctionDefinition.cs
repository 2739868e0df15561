using System.Collections.Immutable;

namespace SiteGen.Templating.Syntax;

/// <summary>What every kind of function shares. Without parameter list it is a simple function.</summary>
internal sealed record FunctionDefinition(string Name, ImmutableArray<Parameter>? Parameters, Statement Body);
