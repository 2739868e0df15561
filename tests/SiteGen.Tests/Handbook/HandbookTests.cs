using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Handbook;

/// <summary>What the handbook says is so, because the program says it too.</summary>
public partial class HandbookTests
{
    [Fact]
    public void The_text_beside_the_content_is_that_of_the_page()
    {
        if (Environment.GetEnvironmentVariable("SITEGEN_APPROVE") == "1")
        {
            File.WriteAllText(Repository.Full(HandbookText.Readme), HandbookText.AsReadme);
        }

        Assert.Equal(HandbookText.AsReadme, File.ReadAllText(Repository.Full(HandbookText.Readme)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_message_is_one_that_the_program_gives()
    {
        var wrong = Message().Matches(HandbookText.Body)
            .Where(m => !Expected(m.Groups["code"].Value).Any(line => line.EndsWith(": " + m.Value, StringComparison.Ordinal)))
            .Select(m => m.Value);

        Offenders.AssertNone(wrong);
    }

    [Fact]
    public void Ten_mistakes_are_each_of_another_kind() => Assert.Equal(
        10, Message().Matches(HandbookText.Section("### De tien meest gemaakte fouten")).Select(m => m.Groups["code"].Value).Distinct().Count());

    [Fact]
    public void The_keys_of_a_case_are_all_there()
    {
        var said = HandbookText.Rows("## De gegevens bij een praktijk").Where(row => row.Length == 3)
            .SelectMany(row => Keys(row[0]).Select(key => $"{key}: {row[1]}"));

        Assert.Equal(
            ContentTypes.Of(ItemKind.Case).Fields.Where(f => !IsShared(f) || f.Key == "sources").Select(f => $"{f.Key}: {(f.Required ? "ja" : "nee")}").Order(StringComparer.Ordinal),
            said.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_keys_of_the_other_types_are_all_there()
    {
        var said = HandbookText.Rows("## Andere soorten pagina's").Select(row => $"{Keys(row[0]).Single()}: {Sorted(Keys(row[2]))} + {Sorted(Keys(row[3]))}");

        Assert.Equal(
            ContentTypes.All.Where(t => t.Kind != ItemKind.Case).Select(t =>
                $"{t.Folder}: {Sorted(t.Fields.Where(f => f.Required).Select(f => f.Key))} + {Sorted(t.Fields.Where(f => !f.Required && !IsShared(f)).Select(f => f.Key))}"),
            said);
    }

    [Fact]
    public void Every_value_to_choose_from_is_there()
    {
        var said = Regex.Matches(HandbookText.Body, @"[a-z]+(?:-[a-z]+)*").Select(m => m.Value).ToHashSet();

        Offenders.AssertNone(ContentTypes.All.SelectMany(t => t.Fields).SelectMany(f => Choices(f.Shape)).Distinct().Where(value => !said.Contains(value)));
    }

    private static IEnumerable<string> Choices(Shape shape) => shape switch
    {
        ChoiceShape choice => choice.Values,
        ListShape list => Choices(list.Item),
        ObjectShape inner => inner.Fields.SelectMany(f => Choices(f.Shape)),
        _ => [],
    };

    /// <summary>Keys that every type takes have a table of their own.</summary>
    private static bool IsShared(Field field) => field.Key is "sources" or "draft" or "publish" or "expires" or "aliases";

    private static string Sorted(IEnumerable<string> keys) => string.Join(", ", keys.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Keys(string cell) => Key().Matches(cell).Select(m => m.Groups[1].Value);

    private static ImmutableArray<string> Expected(string code)
    {
        var path = Repository.Full($"tests/SiteGen.Tests/Problems/{code}/expected.txt");
        return File.Exists(path) ? [.. File.ReadAllLines(path)] : [];
    }

    [GeneratedRegex(@"(?:error|warning) (?<code>SG[0-9]{4}): [^`\n]+")]
    private static partial Regex Message();

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Key();
}
