using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.SiteGen.Commands;

/// <summary>The keys that GitLab requires of a Code Quality report.</summary>
public class GitlabReportTests
{
    private static readonly ImmutableArray<Diagnostic> Found =
    [
        new("SG1102", Severity.Error, new SourceSpan("content/cases/één x.md", 4, 9, 11), "onbekende regio 'x'", "bedoelde u 'y'?"),
        new("SG1127", Severity.Warning, SourceSpan.WholeFile("content/b.md"), "te lang"),
        new("SG1127", Severity.Warning, new SourceSpan("content/b.md", 7, 1), "te lang"),
    ];

    [Fact]
    public void Every_problem_has_its_words_its_rule_and_its_line()
    {
        var report = Report(Found);

        Assert.Equal(
            ["SG1127 minor content/b.md:1 te lang", "SG1127 minor content/b.md:7 te lang", "SG1102 major content/cases/één x.md:4 onbekende regio 'x'; bedoelde u 'y'?"],
            report.Select(p => $"{p.GetProperty("check_name")} {p.GetProperty("severity")} {p.GetProperty("location").GetProperty("path")}:"
                + $"{p.GetProperty("location").GetProperty("lines").GetProperty("begin")} {p.GetProperty("description")}"));
    }

    [Fact]
    public void A_problem_that_moves_down_is_the_same_and_no_two_are()
    {
        var moved = Found.Select(d => d with { At = d.At with { Line = d.At.Line + 3 } });

        var before = Fingerprints(Report(Found));

        Assert.Equal(before, Fingerprints(Report([.. moved])));
        Assert.Equal(before.Count, before.Distinct().Count());
    }

    [Fact]
    public void Nothing_wrong_is_an_empty_list() => Assert.Empty(Report([]));

    private static List<string?> Fingerprints(IEnumerable<JsonElement> report) => [.. report.Select(p => p.GetProperty("fingerprint").GetString())];

    private static List<JsonElement> Report(ImmutableArray<Diagnostic> found)
    {
        using var run = new CommandRun { Found = found };
        run.Run("check", "--format", "gitlab");
        return [.. JsonDocument.Parse(run.Output).RootElement.EnumerateArray()];
    }
}
