using System.CommandLine.Parsing;
using System.Globalization;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Reads the values of options, each given once; what is wrong is said in Dutch, with what to type.</summary>
internal static class OptionValues
{
    public static string[] FormatNames { get; } = ["text", "github", "gitlab", "json", "sarif"];

    public static string Folder(ArgumentResult typed)
    {
        var value = Value(typed);
        if (string.IsNullOrWhiteSpace(value) || value.Contains('\0', StringComparison.Ordinal))
        {
            typed.AddError($"achter {Name(typed)} hoort de naam van een map");
        }

        return value;
    }

    public static Uri? WebAddress(ArgumentResult typed)
    {
        var value = Value(typed);
        if (Uri.TryCreate(value, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0)
        {
            return uri.AbsolutePath.EndsWith('/') ? uri : new Uri($"{uri.AbsoluteUri}/");
        }

        typed.AddError($"'{value}' is geen webadres voor een site; schrijf het hele adres: --base-url https://www.voorbeeld.nl/");
        return null;
    }

    public static DateOnly? Day(ArgumentResult typed)
    {
        var value = Value(typed);
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        typed.AddError($"'{value}' is geen datum; schrijf jaar-maand-dag: --date 2026-05-13");
        return null;
    }

    public static int AtLeastOne(ArgumentResult typed)
    {
        var value = Value(typed);
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1)
        {
            return number;
        }

        typed.AddError($"'{value}' kan niet achter {Name(typed)}; schrijf een heel getal vanaf 1");
        return 1;
    }

    public static int? Port(ArgumentResult typed)
    {
        const int Highest = 65535;
        var value = Value(typed);
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Highest)
        {
            return number;
        }

        typed.AddError($"'{value}' is geen poort; schrijf een getal van 0 tot en met 65535: {Name(typed)} 8080");
        return null;
    }

    public static DiagnosticFormat Format(ArgumentResult typed)
    {
        var value = Value(typed);
        var index = Array.IndexOf(FormatNames, value);
        if (index < 0)
        {
            typed.AddError($"'{value}' kan niet achter {Name(typed)}; {NearestName.Hint(value, FormatNames)}");
        }

        return (DiagnosticFormat)Math.Max(index, 0);
    }

    private static string Value(ArgumentResult typed) => typed.Tokens.Count > 0 ? typed.Tokens[^1].Value : "";

    private static string Name(ArgumentResult typed) =>
        typed.Parent is OptionResult option ? option.Option.Name : typed.Argument.Name;
}
