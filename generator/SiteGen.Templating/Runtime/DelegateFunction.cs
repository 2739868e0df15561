using System.Reflection;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>
/// A .NET function a template can call: binds positional and named arguments to the parameters and
/// converts them. A leading <see cref="RenderContext"/> parameter is filled in here.
/// </summary>
internal sealed class DelegateFunction : Callable
{
    private readonly object? _target;
    private readonly MethodInvoker _invoker;
    private readonly ParameterInfo[] _parameters;
    private readonly bool _takesContext;
    private readonly bool _takesRest;

    public DelegateFunction(string name, Delegate function)
    {
        Name = name;
        _target = function.Target;
        _invoker = MethodInvoker.Create(function.Method);
        var all = function.Method.GetParameters();
        _takesContext = all.Length > 0 && all[0].ParameterType == typeof(RenderContext);
        _parameters = _takesContext ? all[1..] : all;
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
            table.Set(string.Intern(name), new DelegateFunction(name, function));
        }

        return table;
    }

    public override object? Invoke(RenderContext context, in CallArguments arguments, Site site)
    {
        var offset = _takesContext ? 1 : 0;
        var bound = new object?[_parameters.Length + offset];
        context.Site = site;
        CheckArguments(arguments, site);
        if (_takesContext)
        {
            bound[0] = context;
        }

        for (var index = 0; index < _parameters.Length; index++)
        {
            bound[index + offset] = Bind(index, arguments, context);
        }

        try
        {
            return _invoker.Invoke(_target, bound.AsSpan());
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            var reason = IsBuiltIn ? "een waarde valt buiten het bereik" : exception.Message;
            throw new RenderFault(TemplateProblems.FunctionFailed(site, Name, reason));
        }
    }

    private object? Bind(int index, in CallArguments arguments, RenderContext context)
    {
        var parameter = _parameters[index];
        if (_takesRest && index == _parameters.Length - 1)
        {
            var named = arguments.Named.Where(n => Matches(parameter, n.Key)).Select(n => n.Value);
            return arguments.Positional.Skip(index).Concat(named).ToArray();
        }

        if (index < arguments.Positional.Length)
        {
            return Conversion.To(parameter.ParameterType, arguments.Positional[index], context);
        }

        foreach (var (name, value) in arguments.Named)
        {
            if (Matches(parameter, name))
            {
                return Conversion.To(parameter.ParameterType, value, context);
            }
        }

        return parameter.HasDefaultValue
            ? parameter.DefaultValue
            : throw new RenderFault(TemplateProblems.MissingArgument(context.Site, Name, parameter.Name!));
    }

    private void CheckArguments(in CallArguments arguments, Site site)
    {
        if (!_takesRest && arguments.Positional.Length > _parameters.Length)
        {
            throw new RenderFault(TemplateProblems.TooManyArguments(site, Name, _parameters.Length));
        }

        foreach (var (name, _) in arguments.Named)
        {
            if (!_parameters.Any(p => Matches(p, name)))
            {
                var known = _parameters.Select(p => TypeAccessor.SnakeCase(p.Name!));
                throw new RenderFault(TemplateProblems.UnknownArgument(site, Name, name, known));
            }
        }
    }

    private static bool Matches(ParameterInfo parameter, string name) =>
        parameter.Name == name || TypeAccessor.SnakeCase(parameter.Name!) == name;
}
