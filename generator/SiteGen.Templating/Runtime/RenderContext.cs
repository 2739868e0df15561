using SiteGen.Templating.Builtins;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>Everything that changes while one render runs. Belongs to one thread.</summary>
internal sealed class RenderContext : IDisposable
{
    private const int CharactersInStep = 256;
    private const int CopiedInStep = 16;

    private readonly List<object> _scopes = [];
    private readonly Stack<Frame> _spareFrames = new();
    private readonly Stack<Utf8Output> _spareOutputs = new();
    private long _steps;
    private int _depth;
    private DateObject? _date;
    private Random? _random;

    public RenderContext(TemplateOptions options, object? model, Site site)
    {
        Options = options;
        Site = site;
        Limits = options.Limits;
        IsHtml = options.Escape == EscapeMode.Html;
        Root = new RootObject(model);
        _scopes.Add(Root);
    }

    public TemplateOptions Options { get; }

    public TemplateLimits Limits { get; }

    public bool IsHtml { get; }

    public bool IsStrict => Options.Strict;

    public RootObject Root { get; }

    public Utf8Output Output { get; set; } = new();

    public Frame Frame { get; set; } = new();

    public ValueStack Stack { get; } = new();

    public object? ReturnValue { get; set; }

    public ProblemList Problems { get; } = new();

    /// <summary>The template being rendered and the includes that led to it.</summary>
    public List<string> IncludeChain { get; } = [];

    /// <summary>Where the running call stands, for limits reached deep inside a built-in function.</summary>
    public Site Site { get; set; }

    /// <summary>State of <c>array.cycle</c> by group.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    /// <summary>Seeded from the options: chance is an input too.</summary>
    public Random Random => _random ??= new Random(Options.RandomSeed);

    public string DateFormat => _date is not null && _date.TryGet("format", out var format) && format is string text ? text : DateFunctions.DefaultFormat;

    /// <summary>The built-in object <c>date</c> of this render: its <c>format</c> may be assigned.</summary>
    public DateObject Date => _date ??= new DateObject();

    public object CurrentScope => _scopes[^1];

    public bool TryGetVariable(string name, out object? value)
    {
        for (var index = _scopes.Count - 1; index > 0; index--)
        {
            if (Members.TryGet(_scopes[index], name, out value))
            {
                return true;
            }
        }

        if (Root.TryGet(name, out value) || Options.FunctionTable.TryGet(name, out value) || BuiltinTable.TryGet(name, out value))
        {
            return true;
        }

        value = name == "date" ? Date : null;
        return value is not null;
    }

    public RenderFault UnknownVariable(Site site, string name)
    {
        var own = _scopes.SelectMany(Members.NamesOf);
        return new RenderFault(TemplateProblems.UnknownVariable(site, name, own, Options.FunctionTable.Names.Concat(BuiltinTable.Names)));
    }

    public void SetVariable(string name, object? value, Site site)
    {
        if (CurrentScope is not ScriptObject scope || !scope.CanSet(name))
        {
            throw new RenderFault(TemplateProblems.ReadOnly(site, $"'{name}'"));
        }

        scope.Set(name, value);
    }

    public void PushScope(object scope) => _scopes.Add(scope);

    public void PopScope() => _scopes.RemoveAt(_scopes.Count - 1);

    /// <summary>For the invocation that is about to begin; not yet the current one.</summary>
    public Frame NewFrame() => _spareFrames.TryPop(out var spare) ? spare : new Frame();

    /// <summary>Ends the invocation of the current frame.</summary>
    public void ReturnTo(Frame outer)
    {
        if (!Frame.IsKept)
        {
            Frame.Clear();
            _spareFrames.Push(Frame);
        }

        Frame = outer;
    }

    /// <summary>An empty output becomes the current one; <see cref="ReturnTo(Utf8Output)"/> ends that.</summary>
    public Utf8Output NewOutput() => Output = _spareOutputs.TryPop(out var spare) ? spare : new Utf8Output();

    public void ReturnTo(Utf8Output outer)
    {
        Output.Clear();
        _spareOutputs.Push(Output);
        Output = outer;
    }

    public void Dispose()
    {
        Output.Dispose();
        foreach (var output in _spareOutputs)
        {
            output.Dispose();
        }
    }

    /// <summary>In HTML, text made by a template is trusted; elsewhere it is plain text.</summary>
    public object Trust(string text) => IsHtml ? new Html(text) : text;

    /// <summary>Every call passes here on its way in; <see cref="LeaveCall"/> on its way out.</summary>
    public void EnterCall(Site site)
    {
        if (++_depth > Limits.Recursion || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new RenderFault(TemplateProblems.LimitReached(site, $"geneste aanroepen ({Limits.Recursion})"));
        }
    }

    public void LeaveCall() => _depth--;

    public void CountSteps(Site site, int steps = 1)
    {
        _steps += steps;
        if (_steps > Limits.Steps)
        {
            throw new RenderFault(TemplateProblems.LimitReached(site, $"het aantal stappen ({Limits.Steps})"));
        }
    }

    /// <summary>Going through a long text or copying a long list is work too, if less than as many turns of a loop.</summary>
    public void CountCharacters(long length)
    {
        if (length >= CharactersInStep)
        {
            CountSteps(Site, (int)Math.Min(length / CharactersInStep, int.MaxValue));
        }
    }

    public void CountCopied(int items) => CountSteps(Site, 1 + (items / CopiedInStep));

    public void CheckOutput(Site site)
    {
        if (Output.Count > Limits.OutputBytes)
        {
            throw new RenderFault(TemplateProblems.LimitReached(site, $"de uitvoer ({Limits.OutputBytes} bytes)"));
        }
    }

    public void CheckStringSize(long length)
    {
        if (length > Limits.StringSize)
        {
            throw Limit($"de lengte van een tekst ({Limits.StringSize})");
        }
    }

    public void CheckRangeSize(long count)
    {
        if (count > Limits.RangeSize)
        {
            throw Limit($"de lengte van een lijst ({Limits.RangeSize})");
        }
    }

    public RenderFault Limit(string limit) => new(TemplateProblems.LimitReached(Site, limit));
}
