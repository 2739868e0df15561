using System.Globalization;
using System.Text.Json;
using SiteGen.Search.Analysis;
using SiteGen.Tests.Browser;

namespace SiteGen.Tests.Search.Relevance;

/// <summary>What a slip of the keyboard leads to on the real site; a floor may go up, not down.</summary>
[Collection(nameof(BrowserSite))]
public sealed class SuggestionTests(BrowserSite browser)
{
    private const string Ask = """
        async queries => {
          const { createSearch } = await import(new URL("assets/zoek.js", document.baseURI));
          const { search } = await createSearch(new URL("zoekindex/", document.baseURI));
          const found = [];
          for (const query of queries) {
            const { suggestion, results } = await search(query, { limit: 10 });
            found.push({ suggestion, results: results.map(r => r.url) });
          }
          return JSON.stringify(found);
        }
        """;

    private enum Outcome
    {
        Suggested,
        FoundAllTheSame,
        Absent,
        Wrong,
    }

    private sealed record Slip(string Part, string Kind, string Typed, string Meant);

    private sealed record Answer(string? Suggestion, List<string> Results);

    [Theory]
    [InlineData("afstem", 0.94, 0.01)]
    [InlineData("meet", 0.94, 0.03)]
    public async Task A_slip_leads_to_the_word_that_was_meant(string part, double helped, double wrong)
    {
        var slips = ReadAll().Where(s => s.Part == part).ToList();

        var typed = await AskAsync(slips.Select(s => s.Typed));

        var meant = await AskAsync(slips.Select(s => s.Meant));
        var outcomes = slips.Select((slip, i) => (slip, Answer: typed[i], Outcome: Judge(slip, typed[i], meant[i]))).ToList();
        var shares = outcomes.GroupBy(o => o.Outcome).ToDictionary(g => g.Key, g => (double)g.Count() / slips.Count);
        Say($"{part}: {slips.Count} slips, {string.Join(", ", shares.OrderBy(s => s.Key).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Value:0.000}")))}");
        Say($"not helped: {string.Join(", ", outcomes.Where(o => o.Outcome > Outcome.FoundAllTheSame).Select(o => $"{o.slip.Typed} ({o.Answer.Suggestion})"))}");
        Assert.InRange(shares.GetValueOrDefault(Outcome.Suggested) + shares.GetValueOrDefault(Outcome.FoundAllTheSame), helped, 1);
        Assert.InRange(shares.GetValueOrDefault(Outcome.Wrong), 0, wrong);
    }

    [Fact]
    public void There_are_enough_slips_of_every_kind()
    {
        var slips = ReadAll();

        Assert.InRange(slips.Count(s => s.Part == "meet"), 60, int.MaxValue);
        Assert.All(["ij/y", "ei/ij", "d/t", "dubbel", "weg", "wissel", "c/k", "s/z", "f/v", "au/ou", "koppel", "spatie"], kind =>
            Assert.Contains(slips, s => s.Kind == kind));
    }

    private static Outcome Judge(Slip slip, Answer typed, Answer meant) => typed switch
    {
        { Suggestion: { } suggestion } => SearchTerms.Of(suggestion).SequenceEqual(SearchTerms.Of(slip.Meant)) ? Outcome.Suggested : Outcome.Wrong,
        { Results: [var first, ..] } when meant.Results.Contains(first) => Outcome.FoundAllTheSame,
        _ => Outcome.Absent,
    };

    private async Task<List<Answer>> AskAsync(IEnumerable<string> queries)
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("");
        return JsonSerializer.Deserialize<List<Answer>>(
            await tab.Page.EvaluateAsync<string>(Ask, queries.ToArray()), JsonSerializerOptions.Web)!;
    }

    private static List<Slip> ReadAll() =>
    [
        .. File.ReadLines(Repository.Full("tests/SiteGen.Tests/Search/Relevance/typos.tsv"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(c => new Slip(c[0], c[1], c[2], c[3])),
    ];

    private static void Say(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);
}
