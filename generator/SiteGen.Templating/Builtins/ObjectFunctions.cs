using System.Globalization;
using SiteGen.Templating.Parsing;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>The functions of <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public const string EvalName = "eval";

    public static object? Default(object? value, object? @default) =>
        value is null or "" || (value is Html html && html.ToString().Length == 0) ? @default : value;

    /// <summary>A string is evaluated as an expression, a function is called, anything else stays.</summary>
    public static object? Eval(RenderContext context, object? value) => value switch
    {
        string code => Evaluate(context, Parser.ParseCode(code, "object.eval")),
        Callable callable => callable.Invoke(context, context.Site),
        _ => value,
    };

    public static object? EvalTemplate(RenderContext context, object? value) => value switch
    {
        string text => Evaluate(context, Parser.Parse(new TemplateSource(text, "object.eval_template"))),
        Callable callable => callable.Invoke(context, context.Site),
        _ => value,
    };

    public static string Format(RenderContext context, object? value, string? format, string? culture = null)
    {
        if (value is DateOnly or DateTimeOffset && DateFunctions.TryGetDate(value, out var date))
        {
            value = date;
        }

        if (string.IsNullOrEmpty(format) || value is not IFormattable formattable)
        {
            return ValueText.Of(value, context);
        }

        // As in D9: as many digits as the number behind the letter.
        if (char.IsAsciiLetter(format[0]) && long.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            context.CheckStringSize(digits);
        }

        return formattable.ToString(format, CultureTable.Find(culture, context).Format);
    }

    public static bool HasKey(object? value, string? key) =>
        value is not null && key is not null && Members.TryGet(value, key, out _);

    public static bool HasValue(object? value, string? key) =>
        value is not null && key is not null && Members.TryGet(value, key, out var member) && member is not null;

    public static ScriptArray Keys(object? value) => new(value is null ? [] : [.. OwnNames(value)]);

    public static string? Kind(object? value) => TypeNames.Kind(value);

    public static int Size(object? value) => value switch
    {
        null => 0,
        string or Html => value.ToString()!.Length,
        ScriptObject script => script.Count,
        _ when Numbers.IsNumber(value) || value is bool => 0,
        _ => Sequence.TryGetItems(value)?.Count ?? Members.NamesOf(value).Count(),
    };

    public static string? TypeOf(object? value) => TypeNames.Of(value);

    public static ScriptArray Values(object? value) => new(
        value is null ? [] : [.. OwnNames(value).Select(n => Members.TryGet(value, n, out var member) ? member : null)]);

    private static IEnumerable<string> OwnNames(object value) => value is ScriptArray array
        ? array.Properties?.Names ?? []
        : Members.NamesOf(value).Where(n => n != "size" || value is ScriptObject);

    private static object? Evaluate(RenderContext context, ParsedTemplate parsed)
    {
        var compiled = Compiler.Compile(parsed);
        if (parsed.Messages.Concat(compiled.Messages).FirstOrDefault() is { } problem)
        {
            throw new RenderFault(TemplateProblems.InvalidArgument(context.Site, parsed.Source.Path, problem.Message));
        }

        context.EnterCall(context.Site);
        var result = compiled.Value is { } value ? value(context) : context.Trust(Renderer.Capture(context, compiled.Body));
        context.LeaveCall();
        return result;
    }
}
