using System.Text.RegularExpressions;

namespace SiteGen.Tests.Handbook;

/// <summary>The handbook for editors: a page of the site, and the same text beside the content.</summary>
internal static partial class HandbookText
{
    public const string Page = "content/pages/voor-redacteuren.md";
    public const string Readme = "content/README.md";

    private const string Note = "<!-- Deze tekst is gelijk aan pages/voor-redacteuren.md. Wijzig die pagina; SITEGEN_APPROVE=1 bij de tests schrijft deze. -->";

    /// <summary>Without front matter.</summary>
    public static string Body { get; } = File.ReadAllText(Repository.Full(Page)).ReplaceLineEndings("\n").Split("\n---\n", 2)[1].TrimStart('\n');

    /// <summary>The page as it reads one folder higher, with its title above it.</summary>
    public static string AsReadme { get; } =
        $"# Voor redacteuren\n\n{Note}\n\n{UpOneFolder().Replace(Body, m => m.Value[0] == ']' ? "](" : m.Value)}";

    /// <summary>The code blocks of a language, in order.</summary>
    public static IEnumerable<string> Blocks(string language) =>
        CodeBlock().Matches(Body).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["code"].Value);

    /// <summary>What the program is asked in the handbook, without the way to start it.</summary>
    public static IEnumerable<string> Commands() =>
        Blocks("sh").SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(CommandText.Arguments);

    /// <summary>The cells of every table under a heading, without its first two rows.</summary>
    public static IEnumerable<string[]> Rows(string heading) => Section(heading).Split('\n')
        .Where(line => line.StartsWith('|')).Skip(2)
        .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim()).ToArray());

    public static string Section(string heading)
    {
        var start = Body.IndexOf(heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{Page} has no heading '{heading}'");
        var next = Heading().Match(Body, start + heading.Length);
        return Body[start..(next.Success ? next.Index : Body.Length)];
    }

    /// <summary>Links, but not those that an example shows.</summary>
    [GeneratedRegex(@"^```.*?^```$|\]\(\.\./", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex UpOneFolder();

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^##+ ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
