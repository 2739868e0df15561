using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Commands;
using SiteGen.Portal.Diagnostics;

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
