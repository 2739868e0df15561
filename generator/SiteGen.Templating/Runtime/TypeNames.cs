using System.Collections;
using System.Numerics;

namespace SiteGen.Templating.Runtime;

/// <summary>Names of value types: those of the language, and Dutch ones for messages.</summary>
internal static class TypeNames
{
    /// <summary>What <c>object.kind</c> gives.</summary>
    public static string? Kind(object? value) => value switch
    {
        null => null,
        bool => "bool",
        byte => "byte",
        sbyte => "sbyte",
        short => "short",
        ushort => "ushort",
        int => "int",
        uint => "uint",
        long => "long",
        ulong => "ulong",
        float => "float",
        double => "double",
        decimal => "decimal",
        BigInteger => "bigint",
        string or Html or char => "string",
        DateTime or DateTimeOffset or DateOnly => "date",
        TimeSpan => "timespan",
        Enum => "enum",
        ScriptRange => "range",
        Callable => "function",
        ScriptArray => "array",
        ScriptObject or IDictionary => "object",
        IEnumerable => "array",
        _ => "object",
    };

    /// <summary>What <c>object.typeof</c> gives.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string or Html or char => "string",
        _ when Numbers.IsNumber(value) => "number",
        ScriptRange => "iterator",
        ScriptArray => "array",
        ScriptObject or IDictionary or IDictionary<string, object?> => "object",
        IList => "array",
        IEnumerable => "iterator",
        _ => "object",
    };

    public static string Dutch(object? value) => value switch
    {
        null => "leeg (null)",
        bool => "waar/onwaar",
        string or Html or char => "een tekst",
        DateTime or DateTimeOffset or DateOnly => "een datum",
        TimeSpan => "een tijdsduur",
        _ when Numbers.IsNumber(value) => "een getal",
        Callable => "een functie",
        _ when Sequence.IsList(value) => "een lijst",
        _ => "een object",
    };
}
