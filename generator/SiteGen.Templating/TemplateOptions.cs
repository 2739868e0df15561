using System.Collections.Immutable;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating;

/// <summary>Everything a render depends on besides the template and its model.</summary>
public sealed record TemplateOptions
{
    private readonly ImmutableDictionary<string, Delegate> _functions = ImmutableDictionary<string, Delegate>.Empty;

    public static TemplateOptions Default { get; } = new();

    public EscapeMode Escape { get; init; } = EscapeMode.Html;

    /// <summary>
    /// An unknown name is an error. When false it is null, as in plain Scriban.
    /// </summary>
    public bool Strict { get; init; } = true;

    /// <summary>Finds the template that <c>include</c> names; null when there is none.</summary>
    public Func<string, Template?> Partials { get; init; } = _ => null;

    /// <summary>
    /// Functions by the name templates use. Parameters are converted from template values; an optional
    /// parameter may be left out and every parameter may be named in the call.
    /// </summary>
    public ImmutableDictionary<string, Delegate> Functions
    {
        get => _functions;
        init
        {
            _functions = value;
            FunctionTable = DelegateFunction.Table(value);
        }
    }

    public TemplateLimits Limits { get; init; } = TemplateLimits.Default;

    /// <summary>The moment <c>date.now</c> gives: the clock is an input.</summary>
    public DateTimeOffset Now { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>Where <c>math.random</c> and <c>math.uuid</c> start: the same seed gives the same output.</summary>
    public int RandomSeed { get; init; }

    internal ScriptObject FunctionTable { get; private init; } = new();
}
