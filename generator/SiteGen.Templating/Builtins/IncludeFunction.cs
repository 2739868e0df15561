using SiteGen.Templating.Parsing;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>
/// <c>include name args...</c>: renders a partial with its own local variables. <c>$0</c> is the name,
/// <c>$1</c> the first argument.
/// </summary>
internal sealed class IncludeFunction : Callable
{
    public override string Name => "include";

    public override object? Invoke(RenderContext context, in CallArguments arguments, Site site)
    {
        if (arguments.Positional is not [var first, ..] || ValueText.Of(first, context) is not { Length: > 0 } name)
        {
            throw new RenderFault(TemplateProblems.InvalidPartialName(site));
        }

        return context.Trust(Render(context, name, ScriptFunction.ArgumentList(arguments), site));
    }

    public static string Render(RenderContext context, string name, ScriptArray arguments, Site site)
    {
        var chain = context.IncludeChain;
        var partial = Find(context, name, site);
        context.EnterCall(site);
        var outer = context.Frame;
        chain.Add(partial.Path);
        context.Frame = new Frame(arguments);
        context.Site = site;
        var text = Renderer.Capture(context, partial.Compiled.Body);
        context.ReturnValue = null;
        context.Frame = outer;
        context.Site = site;
        chain.RemoveAt(chain.Count - 1);
        context.LeaveCall();
        return text;
    }

    private static Template Find(RenderContext context, string name, Site site)
    {
        var partial = context.Options.Partials(name)
            ?? throw new RenderFault(TemplateProblems.MissingPartial(site, name, string.Join(" → ", context.IncludeChain)));
        var chain = string.Join(" → ", context.IncludeChain.Append(partial.Path));
        if (context.IsStrict && context.IncludeChain.Contains(partial.Path))
        {
            throw new RenderFault(TemplateProblems.IncludeCycle(site, chain));
        }

        return partial.HasErrors
            ? throw new RenderFault(TemplateProblems.PartialHasErrors(site, chain, partial.Messages.First(m => m.Severity == TemplateSeverity.Error)))
            : partial;
    }
}
