using System.Text.RegularExpressions;

namespace SiteGen.Tests.Handbook;

/// <summary>Commands as documents and pipelines write them.</summary>
internal static partial class CommandText
{
    public const string Start = "dotnet run --project generator/SiteGen -c Release -- ";

    /// <summary>What comes after the way to start the program.</summary>
    public static string Arguments(string line)
    {
        var start = line.IndexOf(Start, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{line}' does not start the program as README.md does");
        return line[(start + Start.Length)..].Trim();
    }

    /// <summary>Words as a shell sees them: double quotes keep a phrase together.</summary>
    public static string[] Split(string arguments) =>
        [.. Word().Matches(arguments).Select(m => m.Groups["quoted"].Success ? m.Groups["quoted"].Value : m.Value)];

    [GeneratedRegex("\"(?<quoted>[^\"]*)\"|\\S+")]
    private static partial Regex Word();
}
