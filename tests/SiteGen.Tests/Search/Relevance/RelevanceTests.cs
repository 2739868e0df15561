using System.Globalization;
using System.Text.Json;
using SiteGen.Tests.Browser;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Search.Relevance;

/// <summary>What visitors find on the real site, asked in a browser; a floor may go up, not down.</summary>
[Collection(nameof(BrowserSite))]
public sealed class RelevanceTests(BrowserSite browser)
{
    /// <summary>Asks every query, and once more with the suggestion when a word found nothing.</summary>
    private const string Ask = """
        async queries => {
          const { createSearch } = await import(new URL("assets/zoek.js", document.baseURI));
          const { search } = await createSearch(new URL("zoekindex/", document.baseURI));
          const found = [];
          for (const query of queries) {
            let answer = await search(query, { limit: 10 });
            if (answer.suggestion) answer = await search(answer.suggestion, { limit: 10 });
            found.push(answer.results.map(r => r.url));
          }
          return JSON.stringify(found);
        }
        """;

    [Fact]
    public void There_are_enough_queries_and_half_of_them_are_only_measured()
    {
        var queries = JudgedQuery.ReadAll();

        Assert.InRange(queries.Count, 80, int.MaxValue);
        Assert.Equal(queries.Count, queries.Select(q => q.Text).Distinct().Count());
        Assert.Equal(queries.Count / 2, queries.Count(q => q.Part == "meet"));
    }

    [Fact]
    public void Every_judged_page_exists()
    {
        var pages = browser.Site.Heads.Select(h => h.Url).ToHashSet();

        Offenders.AssertNone(JudgedQuery.ReadAll().SelectMany(q => q.Grades.Keys).Where(url => !pages.Contains(url)));
    }

    [Theory]
    [InlineData("afstem", 0.85, 0.88, 0.75)]
    [InlineData("meet", 0.86, 0.90, 0.79)]
    public async Task Visitors_find_what_they_look_for(string part, double ndcg, double recall, double first)
    {
        var queries = JudgedQuery.ReadAll().Where(q => q.Part == part).ToList();
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("");

        var answer = await tab.Page.EvaluateAsync<string>(Ask, queries.Select(q => q.Text).ToArray());

        var found = JsonSerializer.Deserialize<List<List<string>>>(answer)!;
        var pairs = queries.Zip(found).ToList();
        var (n, r, f) = (
            pairs.Average(p => p.First.Ndcg(p.Second)),
            pairs.Average(p => p.First.Recall(p.Second)),
            pairs.Average(p => p.First.IsFirstRight(p.Second) ? 1.0 : 0.0));
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{part}: {queries.Count} queries, nDCG@10 {n:0.000}, recall@10 {r:0.000}, first hit right {f:0.000}"));
        Assert.InRange(n, ndcg, 1);
        Assert.InRange(r, recall, 1);
        Assert.InRange(f, first, 1);
    }

    [Fact]
    public async Task The_lack_of_technical_teachers_comes_first_when_asked_in_three_words()
    {
        var query = JudgedQuery.ReadAll().Single(q => q.Text == "techniek docent tekort");
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("");

        var answer = await tab.Page.EvaluateAsync<string>(Ask, new[] { query.Text });

        Assert.True(query.IsFirstRight(JsonSerializer.Deserialize<List<List<string>>>(answer)![0]));
    }
}
