namespace SiteGen.Templating.Runtime;

/// <summary>Stops a render at a mistake of the template; caught in <see cref="Renderer"/> and nowhere else.</summary>
internal sealed class RenderFault(TemplateMessage problem) : Exception(problem.Message)
{
    public TemplateMessage Problem { get; } = problem;
}
