using System.Collections.Immutable;
using System.Text;
using SiteGen.Templating.Parsing;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating;

// The whole public surface of the language, in the order in which a reader needs it: the template, its options with
// the functions a program registers, what rendering gives, and the messages. Everything else is internal.

/// <summary>
/// A parsed and compiled template. Immutable: one instance may render on many threads at once.
/// </summary>
public sealed class Template
{
    private Template(CompiledTemplate compiled, ImmutableArray<TemplateMessage> messages)
    {
        Compiled = compiled;
        Messages = messages;
        HasErrors = messages.Any(m => m.Severity == TemplateSeverity.Error);
    }

    public string Path => Compiled.Source.Path;

    /// <summary>Every problem of the file, in file order.</summary>
    public ImmutableArray<TemplateMessage> Messages { get; }

    public bool HasErrors { get; }

    /// <summary>Partials named literally by <c>include</c> or <c>include_join</c>, sorted and distinct.</summary>
    public ImmutableArray<string> Includes => Compiled.Includes;

    /// <summary>Some name of a partial is worked out while rendering, so <see cref="Includes"/> may not be all.</summary>
    public bool HasComputedIncludes => Compiled.HasComputedIncludes;

    internal CompiledTemplate Compiled { get; }

    /// <summary>Mistakes in the text become <see cref="Messages"/>; this never throws for them.</summary>
    public static Template Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var source = new TemplateSource(text, path);
        var parsed = Parser.Parse(source);
        var compiled = Compiler.Compile(parsed);
        var messages = parsed.Messages.AddRange(compiled.Messages)
            .OrderBy(m => m.Line).ThenBy(m => m.Column).ToImmutableArray();
        return new Template(compiled, messages);
    }

    /// <summary>Public readable properties of <paramref name="model"/> are the template's global variables.</summary>
    public RenderResult Render(object? model, TemplateOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return HasErrors ? new RenderResult(default, Messages) : Renderer.Render(this, model, options);
    }

    /// <summary>
    /// Every file this template may be made of besides its own: the partials it names, the partials those name, and
    /// so on. Tells a rebuild who is affected by a change.
    /// </summary>
    /// <param name="partials">As in the options of a render.</param>
    public UsedPartials FindPartials(Func<string, Template?> partials)
    {
        ArgumentNullException.ThrowIfNull(partials);
        return PartialFinder.Find(this, partials);
    }
}

/// <summary>The partials below a template.</summary>
/// <param name="Names">Sorted; a name that leads to no partial is among them, for it may come to exist.</param>
/// <param name="AreAll">False when some name is worked out while rendering: any partial may then be used.</param>
public sealed record UsedPartials(ImmutableArray<string> Names, bool AreAll);

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

    /// <summary>
    /// What a code block prints after blanks is indented with those blanks, every line of it. When false only the first
    /// line is: text in which white space counts, such as that of a <c>pre</c>, then stays as it is.
    /// </summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Finds the template that <c>include</c> names; null when there is none.</summary>
    public Func<string, Template?> Partials { get; init; } = _ => null;

    /// <summary>
    /// Functions by the name templates use. Parameters are converted from template values; an optional
    /// parameter may be left out and every parameter may be named in the call. A function returns a value and takes
    /// at most six parameters.
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

/// <summary>What happens to a value before it is printed.</summary>
public enum EscapeMode
{
    /// <summary>Values are escaped for the place in the HTML where the template puts them.</summary>
    Html,

    /// <summary>Values are printed as they are: for feeds, JSON and comparison with plain Scriban.</summary>
    None,
}

/// <summary>
/// Trusted HTML: printed without escaping where markup may stand, as the content of elements and, but for
/// its quotes, in attribute values.
/// </summary>
public readonly record struct Html(string Value)
{
    /// <summary>Passed through <c>raw</c> by the template itself: printed as it is in scripts and tags too.</summary>
    internal bool IsRaw { get; init; }

    /// <summary>Made by <c>object.to_json</c>: a value of a script, but text everywhere else.</summary>
    internal bool IsJson { get; init; }

    public override string ToString() => Value ?? "";
}

/// <summary>
/// Bounds on what one render may do. A template cannot change them; reaching one is an error on the
/// line that reached it.
/// </summary>
public sealed record TemplateLimits
{
    public static TemplateLimits Default { get; } = new();

    /// <summary>Depth of function calls and includes together.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>
    /// Turns of all loops of one render together, and what functions and operators go through: items, and in
    /// pieces the characters of long texts.
    /// </summary>
    public int Steps { get; init; } = 1_000_000;

    /// <summary>Bytes of output, captures and includes counted each time they are copied.</summary>
    public int OutputBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Items in a range or in an array a template builds.</summary>
    public int RangeSize { get; init; } = 100_000;

    /// <summary>Characters in a string a template builds.</summary>
    public int StringSize { get; init; } = 4 * 1024 * 1024;

    /// <summary>Depth to which nested objects and arrays are printed.</summary>
    public int ObjectDepth { get; init; } = 20;

    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);
}

/// <summary>What rendering produced. With errors the output is empty.</summary>
public sealed record RenderResult(ReadOnlyMemory<byte> Utf8, ImmutableArray<TemplateMessage> Messages)
{
    public bool HasErrors => Messages.Any(m => m.Severity == TemplateSeverity.Error);

    public string Text => Encoding.UTF8.GetString(Utf8.Span);
}

/// <summary>
/// One problem in a template, found while parsing or rendering. Line and column count from 1 in the
/// template file, columns and length in UTF-16 units; the message and the fix are Dutch.
/// </summary>
public sealed record TemplateMessage(
    TemplateMessageKind Kind,
    TemplateSeverity Severity,
    string Path,
    int Line,
    int Column,
    int Length,
    string Message,
    string? Fix);

/// <summary>How bad a <see cref="TemplateMessage"/> is; only errors make the output unusable.</summary>
public enum TemplateSeverity
{
    Warning,
    Error,
}

/// <summary>Every kind of problem; each has its wording in <c>TemplateProblems</c>.</summary>
public enum TemplateMessageKind
{
    DivisionByZero,
    ExpectedExpression,
    ExpectedToken,
    FunctionFailed,
    IncludeCycle,
    InvalidArgument,
    InvalidAssignment,
    InvalidConversion,
    InvalidEscape,
    InvalidIndex,
    InvalidNumber,
    InvalidOperands,
    InvalidPartialName,
    JumpOutsideLoop,
    LimitReached,
    MissingArgument,
    MissingEnd,
    MissingPartial,
    NestedAssignment,
    NotAFunction,
    NotIterable,
    NullTarget,
    ParameterOrder,
    PartialHasErrors,
    ReadOnly,
    TooDeep,
    TooManyArguments,
    UnclosedCode,
    UnclosedEscape,
    UnclosedString,
    UnexpectedCharacter,
    UnexpectedKeyword,
    UnknownArgument,
    UnknownMember,
    UnknownVariable,
    UnsafePlace,
    UnsafeUrl,
}
