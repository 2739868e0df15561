using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>The one list of what every template can call. A function is a method of its group and a line here.</summary>
internal static class BuiltinTable
{
    public static IEnumerable<string> Names => Globals.Names.Append("date");

    public static IReadOnlyList<(string Name, Delegate Function)> Array { get; } =
    [
        ("add", ArrayFunctions.Add),
        ("add_range", ArrayFunctions.AddRange),
        ("any", ArrayFunctions.Any),
        ("compact", ArrayFunctions.Compact),
        ("concat", ArrayFunctions.AddRange),
        ("contains", ArrayFunctions.Contains),
        ("cycle", ArrayFunctions.Cycle),
        ("each", ArrayFunctions.Each),
        ("filter", ArrayFunctions.Filter),
        ("first", ArrayFunctions.First),
        ("insert_at", ArrayFunctions.InsertAt),
        ("join", ArrayFunctions.Join),
        ("last", ArrayFunctions.Last),
        ("limit", ArrayFunctions.Limit),
        ("map", ArrayFunctions.Map),
        ("offset", ArrayFunctions.Offset),
        ("remove_at", ArrayFunctions.RemoveAt),
        ("reverse", ArrayFunctions.Reverse),
        ("size", ArrayFunctions.Size),
        ("sort", ArrayFunctions.Sort),
        ("uniq", ArrayFunctions.Uniq),
    ];

    public static IReadOnlyList<(string Name, Delegate Function)> Date { get; } =
    [
        ("add_days", DateFunctions.AddDays),
        ("add_hours", DateFunctions.AddHours),
        ("add_milliseconds", DateFunctions.AddMilliseconds),
        ("add_minutes", DateFunctions.AddMinutes),
        ("add_months", DateFunctions.AddMonths),
        ("add_seconds", DateFunctions.AddSeconds),
        ("add_years", DateFunctions.AddYears),
        ("now", DateFunctions.Now),
        ("parse", DateFunctions.Parse),
        ("parse_to_string", DateFunctions.ParseToString),
        ("to_string", DateFunctions.ToText),
    ];

    public static IReadOnlyList<(string Name, Delegate Function)> Html { get; } =
    [
        ("escape", HtmlFunctions.Escape),
        ("newline_to_br", HtmlFunctions.NewlineToBr),
        ("strip", HtmlFunctions.Strip),
        ("url_encode", HtmlFunctions.UrlEncode),
        ("url_escape", HtmlFunctions.UrlEscape),
    ];

    public static IReadOnlyList<(string Name, Delegate Function)> Math { get; } =
    [
        ("abs", MathFunctions.Abs),
        ("ceil", MathFunctions.Ceil),
        ("divided_by", MathFunctions.DividedBy),
        ("floor", MathFunctions.Floor),
        ("format", MathFunctions.Format),
        ("is_number", MathFunctions.IsNumber),
        ("minus", MathFunctions.Minus),
        ("modulo", MathFunctions.Modulo),
        ("plus", MathFunctions.Plus),
        ("random", MathFunctions.Random),
        ("round", MathFunctions.Round),
        ("times", MathFunctions.Times),
        ("uuid", MathFunctions.Uuid),
    ];

    public static IReadOnlyList<(string Name, Delegate Function)> Object { get; } =
    [
        ("default", ObjectFunctions.Default),
        (ObjectFunctions.EvalName, ObjectFunctions.Eval),
        ("eval_template", ObjectFunctions.EvalTemplate),
        ("format", ObjectFunctions.Format),
        ("from_json", JsonFunctions.FromJson),
        ("has_key", ObjectFunctions.HasKey),
        ("has_value", ObjectFunctions.HasValue),
        ("keys", ObjectFunctions.Keys),
        ("kind", ObjectFunctions.Kind),
        ("size", ObjectFunctions.Size),
        ("to_json", JsonFunctions.ToJson),
        ("typeof", ObjectFunctions.TypeOf),
        ("values", ObjectFunctions.Values),
    ];

    public static IReadOnlyList<(string Name, Delegate Function)> Regex { get; } =
    [
        ("escape", RegexFunctions.Escape),
        ("match", RegexFunctions.Match),
        ("matches", RegexFunctions.Matches),
        ("replace", RegexFunctions.Replace),
        ("split", RegexFunctions.Split),
        ("unescape", RegexFunctions.Unescape),
    ];

    public static IReadOnlyList<(string Name, Delegate Function)> String { get; } =
    [
        ("append", StringFunctions.Append),
        ("base64_decode", HashFunctions.Base64Decode),
        ("base64_encode", HashFunctions.Base64Encode),
        ("capitalize", StringFunctions.Capitalize),
        ("capitalizewords", StringFunctions.CapitalizeWords),
        ("contains", StringFunctions.Contains),
        ("downcase", StringFunctions.Downcase),
        ("empty", StringFunctions.Empty),
        ("ends_with", StringFunctions.EndsWith),
        ("equals_ignore_case", StringFunctions.EqualsIgnoreCase),
        ("escape", StringFunctions.Escape),
        ("handleize", StringFunctions.Handleize),
        ("hmac_sha1", HashFunctions.HmacSha1),
        ("hmac_sha256", HashFunctions.HmacSha256),
        ("hmac_sha512", HashFunctions.HmacSha512),
        ("index_of", StringFunctions.IndexOf),
        ("literal", StringFunctions.Literal),
        ("lstrip", StringFunctions.LeftStrip),
        ("md5", HashFunctions.Md5),
        ("pad_left", StringFunctions.PadLeft),
        ("pad_right", StringFunctions.PadRight),
        ("pluralize", StringFunctions.Pluralize),
        ("prepend", StringFunctions.Prepend),
        ("remove", StringFunctions.Remove),
        ("remove_first", StringFunctions.RemoveFirst),
        ("remove_last", StringFunctions.RemoveLast),
        ("replace", StringFunctions.Replace),
        ("replace_first", StringFunctions.ReplaceFirst),
        ("rstrip", StringFunctions.RightStrip),
        ("sha1", HashFunctions.Sha1),
        ("sha256", HashFunctions.Sha256),
        ("sha512", HashFunctions.Sha512),
        ("size", StringFunctions.Size),
        ("slice", StringSlices.Slice),
        ("slice1", StringSlices.SliceOne),
        ("split", StringSlices.Split),
        ("starts_with", StringFunctions.StartsWith),
        ("strip", StringFunctions.Strip),
        ("strip_newlines", StringFunctions.StripNewlines),
        ("to_double", StringFunctions.ToDouble),
        ("to_float", StringFunctions.ToFloat),
        ("to_int", StringFunctions.ToInt),
        ("to_long", StringFunctions.ToLong),
        ("truncate", StringSlices.Truncate),
        ("truncatewords", StringSlices.TruncateWords),
        ("upcase", StringFunctions.Upcase),
        ("whitespace", StringFunctions.Whitespace),
    ];

    public static IReadOnlyList<(string Name, Delegate Function)> Timespan { get; } =
    [
        ("from_days", TimespanFunctions.FromDays),
        ("from_hours", TimespanFunctions.FromHours),
        ("from_milliseconds", TimespanFunctions.FromMilliseconds),
        ("from_minutes", TimespanFunctions.FromMinutes),
        ("from_seconds", TimespanFunctions.FromSeconds),
        ("parse", TimespanFunctions.Parse),
    ];

    /// <summary>After the lists: static fields are initialised in the order of the file.</summary>
    private static readonly ScriptObject Globals = Create();

    public static ScriptObject DateGroup { get; } = Group("date", Date);

    public static bool TryGet(string name, out object? value) => Globals.TryGet(name, out value);

    public static ScriptObject Group(string name, IEnumerable<(string Name, Delegate Function)> functions)
    {
        var group = new ScriptObject { IsFrozen = true };
        foreach (var (function, code) in functions)
        {
            group.Set(string.Intern(function), new DelegateFunction($"{name}.{function}", code) { IsBuiltIn = true });
        }

        return group;
    }

    private static ScriptObject Create()
    {
        var globals = new ScriptObject { IsFrozen = true };
        globals.Set("array", Group("array", Array));
        globals.Set("html", Group("html", Html));
        globals.Set("math", Group("math", Math));
        globals.Set("object", Group("object", Object));
        globals.Set("regex", Group("regex", Regex));
        globals.Set("string", Group("string", String));
        var timespan = Group("timespan", Timespan);
        timespan.Set("zero", TimeSpan.Zero);
        globals.Set("timespan", timespan);
        globals.Set("empty", EmptyValue.Instance);
        globals.Set(IncludeFunction.Keyword, new IncludeFunction());
        globals.Set(IncludeJoinFunction.Keyword, new IncludeJoinFunction());
        globals.Set("raw", new DelegateFunction("raw", HtmlFunctions.Raw));
        return globals;
    }
}
