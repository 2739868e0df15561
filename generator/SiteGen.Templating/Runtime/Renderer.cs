namespace SiteGen.Templating.Runtime;

/// <summary>Runs a compiled template once; the only place where a render's mistakes are caught.</summary>
internal static class Renderer
{
    public static RenderResult Render(Template template, object? model, TemplateOptions options)
    {
        using var context = new RenderContext(options, model, template.Compiled.Source.At(0, 0));
        try
        {
            context.IncludeChain.Add(template.Path);
            template.Compiled.Body(context);
            return new RenderResult(context.Output.ToArray(), context.Problems.ToImmutable());
        }
        catch (RenderFault fault)
        {
            context.Problems.Add(fault.Problem);
            return new RenderResult(default, context.Problems.ToImmutable());
        }
    }

    /// <summary>The output of a piece of a template, instead of adding it to the render's output.</summary>
    public static string Capture(RenderContext context, Executor body)
    {
        var outer = context.Output;
        var inner = context.NewOutput();
        body(context);
        context.CheckStringSize(inner.Count);
        context.CountCharacters(inner.Count);
        var text = inner.ReadText();
        context.ReturnTo(outer);
        return text;
    }
}
