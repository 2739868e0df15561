using SiteGen.Templating.Parsing;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>
/// <c>include name args...</c>: renders a partial with its own local variables. <c>$0</c> is the name,
/// <c>$1</c> the first argument.
/// </summary>
internal sealed class IncludeFunction : Callable
{
    public const string Keyword = "include";

    public override string Name => Keyword;

    public override object? Invoke(RenderContext context, in CallArguments arguments, Site site) =>
        context.Trust(Render(context, NameOf(context, arguments, site), arguments, site));

    /// <summary>Prints the partial straight to the output, for an include that is a statement by itself.</summary>
    public static void Print(RenderContext context, in CallArguments arguments, PrintSite at)
    {
        var partial = Find(context, NameOf(context, arguments, at.Site), at.Site);
        if (at.Indent is null || !context.Options.AutoIndent)
        {
            Run(context, partial, arguments, at.Site);
            context.Output.AtIndentedLineStart = false;
            return;
        }

        var outer = context.Output;
        var inner = context.NewOutput();
        Run(context, partial, arguments, at.Site);
        outer.WriteIndented(inner.Written, at.Indent);
        context.ReturnTo(outer);
        context.CheckOutput(at.Site);
    }

    public static string Render(RenderContext context, string name, in CallArguments arguments, Site site)
    {
        var partial = Find(context, name, site);
        context.Site = site;
        var outer = context.Output;
        var inner = context.NewOutput();
        Run(context, partial, arguments, site);
        context.CheckStringSize(inner.Count);
        context.CountCharacters(inner.Count);
        var text = inner.ReadText();
        context.ReturnTo(outer);
        return text;
    }

    private static void Run(RenderContext context, Template partial, in CallArguments arguments, Site site)
    {
        context.EnterCall(site);
        var outer = context.Frame;
        var frame = context.NewFrame();
        frame.Take(arguments);
        context.Frame = frame;
        context.IncludeChain.Add(partial.Path);
        partial.Compiled.Body(context);
        context.ReturnValue = null;
        context.ReturnTo(outer);
        context.Site = site;
        context.IncludeChain.RemoveAt(context.IncludeChain.Count - 1);
        context.LeaveCall();
    }

    private static string NameOf(RenderContext context, in CallArguments arguments, Site site) =>
        arguments.Positional is [var first, ..] && ValueText.Of(first, context) is { Length: > 0 } name
            ? name
            : throw new RenderFault(TemplateProblems.InvalidPartialName(site));

    private static Template Find(RenderContext context, string name, Site site)
    {
        var partial = context.Options.Partials(name)
            ?? throw new RenderFault(TemplateProblems.MissingPartial(site, name, Chain(context.IncludeChain)));
        if (context.IsStrict && context.IncludeChain.Contains(partial.Path))
        {
            throw new RenderFault(TemplateProblems.IncludeCycle(site, Chain(context.IncludeChain.Append(partial.Path))));
        }

        if (partial.HasErrors)
        {
            var first = partial.Messages.First(m => m.Severity == TemplateSeverity.Error);
            throw new RenderFault(TemplateProblems.PartialHasErrors(site, Chain(context.IncludeChain.Append(partial.Path)), first));
        }

        return partial;
    }

    private static string Chain(IEnumerable<string> paths) => string.Join(" → ", paths);
}
