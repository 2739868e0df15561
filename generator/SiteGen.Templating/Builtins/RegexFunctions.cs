using System.Text.RegularExpressions;
using SiteGen.Templating.Runtime;
using RegexType = System.Text.RegularExpressions.Regex;

namespace SiteGen.Templating.Builtins;

/// <summary>The functions of <c>regex</c>, under the time limit of the options.</summary>
internal static class RegexFunctions
{
    public static string? Escape(string? pattern) => pattern is null ? null : RegexType.Escape(pattern);

    public static ScriptArray Match(RenderContext context, string? text, string? pattern, string? options = null) =>
        Run(context, "regex.match", () => Groups(RegexType.Match(text ?? "", pattern ?? "", Flags(options), context.Limits.RegexTime)));

    public static ScriptArray Matches(RenderContext context, string? text, string? pattern, string? options = null) =>
        Run(context, "regex.matches", () =>
        {
            var found = new List<object?>();
            foreach (Match match in RegexType.Matches(text ?? "", pattern ?? "", Flags(options), context.Limits.RegexTime))
            {
                context.CheckRangeSize(found.Count);
                context.CountSteps(context.Site);
                found.Add(Groups(match));
            }

            return new ScriptArray(found);
        });

    public static string Replace(RenderContext context, string? text, string? pattern, string? replace, string? options = null) =>
        Run(context, "regex.replace", () =>
        {
            long length = text?.Length ?? 0;
            return RegexType.Replace(text ?? "", pattern ?? "", Replaced, Flags(options), context.Limits.RegexTime);

            string Replaced(Match match)
            {
                var part = match.Result(replace ?? "");
                length += part.Length - match.Length;
                context.CheckStringSize(length);
                return part;
            }
        });

    public static ScriptArray Split(RenderContext context, string? text, string? pattern, string? options = null) =>
        Run(context, "regex.split", () =>
        {
            var regex = new RegexType(pattern ?? "", Flags(options), context.Limits.RegexTime);
            context.CheckRangeSize(regex.Count(text ?? ""));
            return new ScriptArray([.. regex.Split(text ?? "")]);
        });

    public static string? Unescape(RenderContext context, string? pattern) =>
        pattern is null ? null : Run(context, "regex.unescape", () => RegexType.Unescape(pattern));

    private static RegexOptions Flags(string? options)
    {
        var flags = RegexOptions.CultureInvariant;
        foreach (var option in options ?? "")
        {
            flags |= option switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return flags;
    }

    private static ScriptArray Groups(Match match) =>
        new(match.Success ? [.. match.Groups.Cast<Group>().Select(g => (object?)g.Value)] : []);

    private static T Run<T>(RenderContext context, string function, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (RegexMatchTimeoutException)
        {
            throw context.Limit($"de rekentijd van een patroon ({context.Limits.RegexTime.TotalSeconds} s)");
        }
        catch (ArgumentException exception)
        {
            var place = exception is RegexParseException parse ? $" bij teken {parse.Offset}" : "";
            throw new RenderFault(TemplateProblems.InvalidArgument(context.Site, function, "het patroon is ongeldig" + place));
        }
    }
}
