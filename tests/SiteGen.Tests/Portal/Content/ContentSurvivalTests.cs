using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.Portal.Content;

/// <summary>Whatever the bytes: no exception, and a file is either accepted or reported.</summary>
public class ContentSurvivalTests
{
    private static readonly string[] Paths =
        ["cases/x.md", "regions/x.md", "networks/x.md", "events/x.md", "agendas/x.md", "goals/x.md", "resources/x.md", "pages/x.md"];

    /// <summary>Pieces that YAML and Markdown give a meaning to.</summary>
    private static readonly string[] Pieces =
    [
        "---\n", "\n", "\n\n", " ", "  ", "\t", ": ", ":", "- ", "[", "]", "{", "}", ",", "'", "\"", "|", ">", "&a", "*a", "!!int ", "! ",
        "<<: ", "? ", "%YAML 1.2\n", "# ", "## Kop\n", "@", "`", "```\n", "~~~\n", "\0", "\u0007", "\u202e", "\u2028", "“", "”", "é", "🏫",
        "![a](../media/f.jpg)", "[a](../cases/praktijk.md)", "[a](javascript&#58;b)", "<https://x.nl>", "<b>", "<div>", "<!--", "[^1]", "[^1]: a\n",
        "| a | b |\n| - | - |\n", "- [x] ", "Term\n:   uitleg\n", "title: ", "region: ", "theme: x", "kind: ", "figures:\n", "2024-02-30", "1e999",
        "TODO", "{{ x }}", "\\", "&#x0;", "&amp;", "***", "__", "> ", "1. ", "=\n", "\\u0000", "\\xZZ", "\\U00110000", "\\uD800",
    ];

    [Fact]
    public void Random_bytes_never_throw() => Prop.ForAll(
        Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf().ToArbitrary(),
        Gen.Elements(Paths).ToArbitrary(),
        (bytes, path) => IsReportedOrAccepted(path, bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_pieces_of_notation_never_throw() => Prop.ForAll(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
        Gen.Elements(Paths).ToArbitrary(),
        (frontMatter, body, path) =>
            IsReportedOrAccepted(path, Encoding.UTF8.GetBytes($"---\n{frontMatter}\n---\n{body}"))).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_valid_file_with_pieces_put_in_never_throws() => Prop.ForAll(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
        Gen.Choose(0, 400).ToArbitrary(),
        Gen.Choose(0, 12).ToArbitrary(),
        (piece, at, cut) => IsReportedOrAccepted("cases/x.md", Encoding.UTF8.GetBytes(Mutated(piece, at, cut)))).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Random_pieces_in_the_site_file_never_throw() => Prop.ForAll(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
        text => ContentSetText.Base.With("site.yml", text).Problems().Length >= 0).QuickCheckThrowOnFailure();

    /// <summary>The parser gives up on this without saying so.</summary>
    [Fact]
    public void Front_matter_that_stops_inside_a_value_is_reported() =>
        Assert.True(IsReportedOrAccepted("regions/x.md", Encoding.UTF8.GetBytes("---\n- : \\xZZ---\n---\n[a](b)*a> \n]kind: &a\t”\n---\n")));

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData("*a ")]
    [InlineData("'")]
    public void Front_matter_of_one_mark_over_and_over_is_reported(string mark) =>
        Assert.True(IsReportedOrAccepted("cases/x.md", Encoding.UTF8.GetBytes($"---\nkind: {Many(mark, 60_000)}\n---\ntekst\n")));

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("_a")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("[^1]")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("| a ")]
    [InlineData("[a](b")]
    [InlineData("&#")]
    public void Text_of_one_mark_over_and_over_is_reported_or_accepted(string mark) =>
        Assert.True(IsReportedOrAccepted("cases/x.md", Encoding.UTF8.GetBytes(ContentSetText.Case(body: Many(mark, 5_000)))));

    private static string Many(string mark, int length) => string.Concat(Enumerable.Repeat(mark, length / mark.Length));

    private static string Mutated(string piece, int at, int cut)
    {
        var text = ContentSetText.Case(
            "figures:\n  - label: Leerlingen\n    value: 1.5\nresults:\n  - een\naliases: [/oud/]",
            "## Kop\n\nTekst met [link](praktijk.md).\n\n| a | b |\n| - | - |\n| c | d |\n\nNoot[^1].\n\n[^1]: noot\n");
        at = Math.Min(at, text.Length);
        return text.Remove(at, Math.Min(cut, text.Length - at)).Insert(at, piece);
    }

    private static bool IsReportedOrAccepted(string path, byte[] bytes)
    {
        var set = ContentSetText.Base.With(path, bytes);
        var read = set.Read();
        var accepted = read.Value!.Items.Any(i => i.Head.Path == $"content/{path}");
        var reported = read.Diagnostics.Any(d => d.Severity == Severity.Error && d.At.Path == $"content/{path}");
        return (accepted || reported) && read.Diagnostics.All(HasPlace) && set.Pages().Value.Pages.Length > 0;
    }

    private static bool HasPlace(Diagnostic diagnostic) => diagnostic.At is { Line: > 0, Column: > 0 } && diagnostic.Message.Length > 0;
}
