using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Commands;
using SiteGen.Portal.Content.Mending;
using SiteGen.Portal.Diagnostics;
using SiteGen.Tests.Portal;

namespace SiteGen.Tests.SiteGen.Commands;

/// <summary>The parts of SARIF 2.1.0 that its schema requires, and those that code scanning needs.</summary>
public class SarifLogTests
{
    private static readonly ImmutableArray<Diagnostic> Found =
    [
        new("SG1102", Severity.Error, new SourceSpan("content/cases/één x.md", 4, 9, 11), "onbekende regio 'x'", "bedoelde u 'y'?"),
        new("SG1127", Severity.Warning, SourceSpan.WholeFile("content/b.md"), "te lang"),
        new("SG1102", Severity.Error, new SourceSpan("content/b.md", 5, 1), "onbekend"),
    ];

    [Fact]
    public void A_log_has_one_run_of_this_tool()
    {
        using var log = JsonDocument.Parse(SarifLog.Of(Found, "1.2.3"));

        var driver = Run(log).GetProperty("tool").GetProperty("driver");
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Equal(("sitegen", "1.2.3"), (driver.GetProperty("name").GetString(), driver.GetProperty("version").GetString()));
        Assert.Equal(["SG1102", "SG1127"], driver.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.Equal("utf16CodeUnits", Run(log).GetProperty("columnKind").GetString());
    }

    [Fact]
    public void Every_result_names_its_rule_its_place_and_what_to_do()
    {
        using var log = JsonDocument.Parse(SarifLog.Of(Found, "1.2.3"));

        var results = Run(log).GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(
            [
                "SG1102 0 error content/cases/%C3%A9%C3%A9n%20x.md 4:9-20 onbekende regio 'x'; bedoelde u 'y'?",
                "SG1127 1 warning content/b.md 1:1- te lang",
                "SG1102 0 error content/b.md 5:1- onbekend",
            ],
            results.Select(Line));
    }

    [Fact]
    public void What_the_program_can_type_itself_is_offered_as_a_fix()
    {
        var found = Found[0] with { Edit = new TextEdit("achterhoekk", "achterhoek") };

        using var log = JsonDocument.Parse(SarifLog.Of([found, Found[1]], "1.2.3"));

        var results = Run(log).GetProperty("results").EnumerateArray().ToList();
        var fix = results[0].GetProperty("fixes").EnumerateArray().Single();
        var change = fix.GetProperty("artifactChanges").EnumerateArray().Single();
        var replacement = change.GetProperty("replacements").EnumerateArray().Single();
        Assert.Equal("bedoelde u 'y'?", fix.GetProperty("description").GetProperty("text").GetString());
        Assert.True(JsonElement.DeepEquals(Place(results[0]).GetProperty("artifactLocation"), change.GetProperty("artifactLocation")));
        Assert.True(JsonElement.DeepEquals(Region(results[0]), replacement.GetProperty("deletedRegion")));
        Assert.Equal("achterhoek", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.False(results[1].TryGetProperty("fixes", out _));
    }

    /// <summary>A fix typed into the file gives what <c>--fix</c> gives.</summary>
    [Fact]
    public void A_fix_says_what_fix_does()
    {
        const string Typed = "---\ntitle: Een\nsummary: Kort: krachtig\nkind: Pilot\nregion: achterhoek\ntheme: instroom\ncontact:\n  organisation: 'School's'\nupdated: \"13-5-2024\"\n---\nTekst.\n";
        var set = ContentSetText.Base.With("cases/x.md", Typed);
        var problems = set.Read().Diagnostics;
        using var log = JsonDocument.Parse(SarifLog.Of(problems, "1.2.3"));

        var lines = Typed.Split('\n');
        foreach (var result in Run(log).GetProperty("results").EnumerateArray().Where(r => r.TryGetProperty("fixes", out _)))
        {
            var replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
            var region = replacement.GetProperty("deletedRegion");
            var (line, start, end) = (region.GetProperty("startLine").GetInt32() - 1, region.GetProperty("startColumn").GetInt32() - 1, region.GetProperty("endColumn").GetInt32() - 1);
            lines[line] = lines[line][..start] + replacement.GetProperty("insertedContent").GetProperty("text").GetString() + lines[line][end..];
        }

        var mended = FileMender.Mend(set.Files["cases/x.md"], problems);
        Assert.Equal(System.Text.Encoding.UTF8.GetString(mended.Bytes.Span), string.Join('\n', lines));
        Assert.Contains("summary: 'Kort: krachtig'\nkind: pilot\n", string.Join('\n', lines), StringComparison.Ordinal);
        Assert.Contains("organisation: 'School''s'\nupdated: 2024-05-13\n", string.Join('\n', lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_wrong_is_a_log_without_results()
    {
        using var run = new CommandRun();

        Assert.Equal(0, run.Run("check", "--format", "sarif"));

        using var log = JsonDocument.Parse(run.Output);
        Assert.Equal(0, Run(log).GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void A_run_prints_one_log_in_the_order_of_places()
    {
        using var run = new CommandRun { Found = Found };

        Assert.Equal(1, run.Run("check", "--format", "sarif"));

        using var log = JsonDocument.Parse(run.Output);
        Assert.Equal([1, 5, 4], Run(log).GetProperty("results").EnumerateArray().Select(r => Region(r).GetProperty("startLine").GetInt32()));
    }

    private static JsonElement Run(JsonDocument log) => log.RootElement.GetProperty("runs").EnumerateArray().Single();

    private static JsonElement Place(JsonElement result) =>
        result.GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation");

    private static JsonElement Region(JsonElement result) => Place(result).GetProperty("region");

    private static string Line(JsonElement result)
    {
        var end = Region(result).TryGetProperty("endColumn", out var column) ? column.GetInt32().ToString() : "";
        return $"{result.GetProperty("ruleId")} {result.GetProperty("ruleIndex")} {result.GetProperty("level")} "
            + $"{Place(result).GetProperty("artifactLocation").GetProperty("uri")} "
            + $"{Region(result).GetProperty("startLine")}:{Region(result).GetProperty("startColumn")}-{end} "
            + result.GetProperty("message").GetProperty("text");
    }
}
