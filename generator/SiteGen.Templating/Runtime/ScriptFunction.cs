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
        var pushed = Parameters is not null;
        if (Parameters is { } parameters)
        {
            var scope = new ScriptObject();
            context.Frame = new Frame(Bind(parameters, arguments, scope, context)) { Block = arguments.Block };
            context.PushScope(scope);
        }
        else
        {
            context.Frame = new Frame(ArgumentList(arguments)) { Block = arguments.Block };
        }

        if (LocalName is not null)
        {
            context.Frame.Locals.Set(LocalName, this);
        }

        var result = Run(context);
        if (pushed)
        {
            context.PopScope();
        }

        context.Frame = outer;
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

    public static ScriptArray ArgumentList(in CallArguments arguments)
    {
        var list = new ScriptArray([.. arguments.Positional]);
        foreach (var (key, value) in arguments.Named)
        {
            list.SetProperty(key, value);
        }

        return list;
    }

    private ScriptArray Bind(
        ImmutableArray<ScriptParameter> parameters, in CallArguments arguments, ScriptObject scope, RenderContext context)
    {
        CheckArguments(parameters, arguments, context.Site);
        var list = new ScriptArray();
        var positional = arguments.Positional;
        for (var index = 0; index < parameters.Length; index++)
        {
            var parameter = parameters[index];
            var value = parameter.IsVariable
                ? new ScriptArray([.. positional.Skip(index)])
                : index < positional.Length ? positional[index] : FromName(parameter, arguments, context);
            scope.Set(parameter.Name, value);
            list.Items.Add(value);
        }

        return list;
    }

    private object? FromName(ScriptParameter parameter, in CallArguments arguments, RenderContext context)
    {
        foreach (var (key, value) in arguments.Named)
        {
            if (key == parameter.Name)
            {
                return value;
            }
        }

        return parameter.Default is { } fallback
            ? fallback(context)
            : throw new RenderFault(TemplateProblems.MissingArgument(context.Site, name, parameter.Name));
    }

    private void CheckArguments(ImmutableArray<ScriptParameter> parameters, in CallArguments arguments, Site site)
    {
        var takesRest = parameters.Length > 0 && parameters[^1].IsVariable;
        if (!takesRest && arguments.Positional.Length > parameters.Length)
        {
            throw new RenderFault(TemplateProblems.TooManyArguments(site, name, parameters.Length));
        }

        foreach (var (key, _) in arguments.Named)
        {
            if (!parameters.Any(p => p.Name == key))
            {
                throw new RenderFault(TemplateProblems.UnknownArgument(site, name, key, parameters.Select(p => p.Name)));
            }
        }
    }
}
