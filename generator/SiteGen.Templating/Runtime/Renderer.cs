namespace SiteGen.Templating.Runtime;

/// <summary>Runs a compiled template once; the only place where a render's mistakes are caught.</summary>
internal static class Renderer
{
    public static RenderResult Render(Template template, object? model, TemplateOptions options)
    {
        var context = new RenderContext(options, model);
        var output = context.Output;
        try
        {
            context.IncludeChain.Add(template.Path);
            context.Site = template.Compiled.Source.At(0, 0);
            template.Compiled.Body(context);
            return new RenderResult(output.Written.ToArray(), context.Problems.ToImmutable());
        }
        catch (RenderFault fault)
        {
            context.Problems.Add(fault.Problem);
            return new RenderResult(default, context.Problems.ToImmutable());
        }
        finally
        {
            output.Dispose();
        }
    }

    /// <summary>The output of a piece of a template, instead of adding it to the render's output.</summary>
    public static string Capture(RenderContext context, Executor body)
    {
        var outer = context.Output;
        using var inner = new Utf8Output();
        context.Output = inner;
        try
        {
            body(context);
            context.CheckStringSize(inner.Count);
            return inner.ReadText();
        }
        finally
        {
            context.Output = outer;
        }
    }
}
