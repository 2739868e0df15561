using System.Reflection;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>
/// A .NET function a template can call: binds positional and named arguments to the parameters and
/// converts them. A leading <see cref="RenderContext"/> parameter is filled in here.
/// </summary>
internal sealed class DelegateFunction : Callable
{
    private readonly Delegate _function;
    private readonly ParameterInfo[] _parameters;
    private readonly string[] _names;

    /// <summary>By parameter; <see cref="DBNull"/> for one that must be given.</summary>
    private readonly object?[] _defaults;
    private readonly bool _takesContext;
    private readonly bool _takesRest;

    /// <summary>Made at the first call: of all functions a site uses a few.</summary>
    private TypedCall? _call;

    public DelegateFunction(string name, Delegate function)
    {
        Name = name;
        _function = function;
        var all = function.Method.GetParameters();
        _takesContext = all.Length > 0 && all[0].ParameterType == typeof(RenderContext);
        _parameters = _takesContext ? all[1..] : all;
        _names = [.. _parameters.Select(p => TypeAccessor.SnakeCase(p.Name!))];
        _defaults = [.. _parameters.Select(p => p.HasDefaultValue ? p.DefaultValue : DBNull.Value)];
        _takesRest = _parameters.Length > 0 && _parameters[^1].ParameterType == typeof(object?[]);
    }

    public override string Name { get; }

    /// <summary>The program's own functions tell in Dutch what is wrong; .NET's tell it in English.</summary>
    public bool IsBuiltIn { get; init; }

    public static ScriptObject Table(IEnumerable<KeyValuePair<string, Delegate>> functions)
    {
        var table = new ScriptObject { IsFrozen = true };
        foreach (var (name, function) in functions)
        {
            if (function.Method.ReturnType == typeof(void) || function.Method.GetParameters().Length >= TypedCalls.MostParameters)
            {
                throw new ArgumentException($"'{name}' must return a value and take fewer than {TypedCalls.MostParameters} parameters", nameof(functions));
            }

            table.Set(string.Intern(name), new DelegateFunction(name, function));
        }

        return table;
    }

    public override object? Invoke(RenderContext context, in CallArguments arguments, Site site)
    {
        context.Site = site;
        CheckArguments(arguments, site);
        var stack = context.Stack;
        var start = stack.Count;
        if (_takesContext)
        {
            stack.Push(context);
        }

        for (var index = 0; index < _parameters.Length; index++)
        {
            var value = ValueOf(index, arguments, context);
            CountText(context, value);
            stack.Push(value);
        }

        try
        {
            var call = _call ??= TypedCalls.For(_function);
            var result = call(context, stack.From(start));
            context.CheckStringSize(CountText(context, result));
            return result;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            var reason = IsBuiltIn ? "een waarde valt buiten het bereik" : exception.Message;
            throw new RenderFault(TemplateProblems.FunctionFailed(site, Name, reason));
        }
        finally
        {
            stack.PopTo(start);
        }
    }

    private static int CountText(RenderContext context, object? value)
    {
        var length = value switch
        {
            string text => text.Length,
            Html html => html.ToString().Length,
            _ => 0,
        };
        context.CountCharacters(length);
        return length;
    }

    /// <summary>A named argument wins from one that only stands in the place of the parameter.</summary>
    private object? ValueOf(int index, in CallArguments arguments, RenderContext context)
    {
        if (_takesRest && index == _parameters.Length - 1)
        {
            return RestFrom(index, arguments);
        }

        for (var named = 0; named < arguments.Named.Length; named++)
        {
            if (Matches(index, arguments.Names[named]))
            {
                return arguments.Named[named];
            }
        }

        if (index < arguments.Positional.Length)
        {
            return arguments.Positional[index];
        }

        return _defaults[index] is not DBNull
            ? _defaults[index]
            : throw new RenderFault(TemplateProblems.MissingArgument(context.Site, Name, _parameters[index].Name!));
    }

    private object?[] RestFrom(int index, in CallArguments arguments)
    {
        var rest = new List<object?>();
        rest.AddRange(arguments.Positional[Math.Min(index, arguments.Positional.Length)..]);
        for (var named = 0; named < arguments.Named.Length; named++)
        {
            if (Matches(index, arguments.Names[named]))
            {
                rest.Add(arguments.Named[named]);
            }
        }

        return [.. rest];
    }

    private void CheckArguments(in CallArguments arguments, Site site)
    {
        if (!_takesRest && arguments.Positional.Length > _parameters.Length)
        {
            throw new RenderFault(TemplateProblems.TooManyArguments(site, Name, _parameters.Length));
        }

        foreach (var name in arguments.Names)
        {
            if (!Enumerable.Range(0, _parameters.Length).Any(index => Matches(index, name)))
            {
                throw new RenderFault(TemplateProblems.UnknownArgument(site, Name, name, _names));
            }
        }
    }

    private bool Matches(int index, string name) => _names[index] == name || _parameters[index].Name == name;
}
