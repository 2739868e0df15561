using System.Collections.Immutable;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>A function defined in a template.</summary>
internal sealed class ScriptFunction(string name, Executor body) : Callable
{
    public override string Name => name;

    /// <summary>Null for a simple function, which only knows <c>$</c>.</summary>
    public ImmutableArray<ScriptParameter>? Parameters { get; init; }

    /// <summary>Set for <c>func $name</c>: the function can then call itself.</summary>
    public string? LocalName { get; init; }

    public override object? Invoke(RenderContext context, in CallArguments arguments, Site site)
    {
        context.EnterCall(site);
        context.Site = site;
        var outer = context.Frame;
        var frame = context.NewFrame();
        if (Parameters is { } parameters)
        {
            var scope = new ScriptObject();
            Bind(parameters, arguments, scope, context);
            frame.Arguments.Items.AddRange(scope.Entries.Select(e => e.Value));
            frame.Block = arguments.Block;
            context.PushScope(scope);
        }
        else
        {
            frame.Take(arguments);
        }

        context.Frame = frame;

        if (LocalName is not null)
        {
            context.Frame.Locals.Set(LocalName, this);
        }

        var result = Run(context);
        if (Parameters is not null)
        {
            context.PopScope();
        }

        context.ReturnTo(outer);
        context.Site = site;
        context.LeaveCall();
        return result;
    }

    private object? Run(RenderContext context)
    {
        var flow = body(context);
        var result = context.ReturnValue;
        context.ReturnValue = null;
        return flow == Flow.Return ? result : null;
    }

    /// <summary>A named argument wins from one that only stands in the place of the parameter.</summary>
    private void Bind(
        ImmutableArray<ScriptParameter> parameters, in CallArguments arguments, ScriptObject scope, RenderContext context)
    {
        CheckArguments(parameters, arguments, context.Site);
        var positional = arguments.Positional;
        for (var index = 0; index < parameters.Length; index++)
        {
            var parameter = parameters[index];
            var named = arguments.Names.IndexOf(parameter.Name);
            scope.Set(parameter.Name, parameter.IsVariable
                ? new ScriptArray([.. positional[Math.Min(index, positional.Length)..]])
                : named >= 0 ? arguments.Named[named] : index < positional.Length ? positional[index] : Default(parameter, context));
        }
    }

    private object? Default(ScriptParameter parameter, RenderContext context) => parameter.Default is { } fallback
        ? fallback(context)
        : throw new RenderFault(TemplateProblems.MissingArgument(context.Site, name, parameter.Name));

    private void CheckArguments(ImmutableArray<ScriptParameter> parameters, in CallArguments arguments, Site site)
    {
        var takesRest = parameters.Length > 0 && parameters[^1].IsVariable;
        if (!takesRest && arguments.Positional.Length > parameters.Length)
        {
            throw new RenderFault(TemplateProblems.TooManyArguments(site, name, parameters.Length));
        }

        foreach (var key in arguments.Names)
        {
            if (!parameters.Any(p => p.Name == key))
            {
                throw new RenderFault(TemplateProblems.UnknownArgument(site, name, key, parameters.Select(p => p.Name)));
            }
        }
    }
}
