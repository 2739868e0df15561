using System.Collections.Immutable;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>The fast form of a template: what <see cref="Renderer"/> runs.</summary>
internal sealed record CompiledTemplate(TemplateSource Source, Executor Body)
{
    public ImmutableArray<string> Includes { get; init; } = [];

    public bool HasComputedIncludes { get; init; }

    public ImmutableArray<TemplateMessage> Messages { get; init; } = [];

    /// <summary>The value, when the template is a single expression.</summary>
    public Evaluator? Value { get; init; }
}
