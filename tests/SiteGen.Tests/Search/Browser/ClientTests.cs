using System.Text.Json;
using Microsoft.Playwright;
using SiteGen.Search.Index;
using SiteGen.Tests.Browser;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Search.Browser;

/// <summary>The client on small indexes made for the occasion.</summary>
[Collection(nameof(BrowserSite))]
public sealed class ClientTests(BrowserSite browser)
{
    private const string Ask = """
        async queries => {
          const { createSearch } = await import(new URL("assets/zoek.js", document.baseURI));
          const { search } = await createSearch(new URL("proef", document.baseURI).href);
          const found = [];
          for (const query of queries) found.push((await search(query, { limit: 20 })).results.map(r => `${r.url} ${r.title}`));
          return JSON.stringify(found);
        }
        """;

    private static readonly string[] Filler = ["appel", "peer", "pruim", "kers", "bes", "druif", "vijg", "dadel", "kiwi", "meloen"];

    [Theory]
    [InlineData("koude +warmte", "b")]
    [InlineData("koude -warmte", "a")]
    [InlineData("\"koude opslag\"", "a")]
    [InlineData("\"opslag koude\"", "")]
    [InlineData("\"opslag koude\"~3", "a")]
    [InlineData("titel:warmte", "b")]
    [InlineData("kou*", "a b")]
    [InlineData("koudr~1 -warmte", "a")]
    [InlineData("kelde", "a")]
    public async Task Queries_mean_what_they_say(string query, string expected)
    {
        var documents = new[]
        {
            Document("a", "Kelders", "een koude opslag in de kelder"),
            Document("b", "Warmte en koude", "van warmte naar koude in de bodem"),
        };

        var found = await AskAsync(documents, [query]);

        Assert.Equal(expected, string.Join(' ', found[0].Select(r => r[..1]).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("+")]
    [InlineData("\"koude")]
    [InlineData("koude\"")]
    [InlineData("titel: koude")]
    [InlineData("regio:nergens koude")]
    [InlineData("~1 koude* ** -")]
    [InlineData("(koude AND [warmte]")]
    public async Task A_mistake_in_a_query_is_read_as_words(string query)
    {
        var found = await AskAsync([Document("a", "Koude", "koude warmte")], [query]);

        Assert.Single(found[0]);
    }

    [Fact]
    public async Task Of_a_whole_page_in_the_search_field_the_start_counts()
    {
        var found = await AskAsync([Document("a", "Koude", "koude")], [string.Concat(Enumerable.Repeat("koude ", 5_000)) + "+warmte"]);

        Assert.Single(found[0]);
    }

    [Fact]
    public async Task No_row_of_signs_and_words_is_an_error_and_a_word_of_the_site_is_found_in_it()
    {
        var queries = RandomQueries(400).ToList();

        var found = await AskAsync([Document("a", "Koude", "koude warmte"), Document("b", "Iets anders", "kaas")], [.. queries]);

        Assert.Equal(queries.Count, found.Count);
        Offenders.AssertNone(queries.Zip(found)
            .Where(p => p.First.Split(' ').Contains("koude") && !p.First.Contains('-', StringComparison.Ordinal) && !p.First.Contains('+', StringComparison.Ordinal))
            .Where(p => !p.Second.Any(r => r.StartsWith("a/", StringComparison.Ordinal)))
            .Select(p => p.First));
    }

    /// <summary>The same at every run.</summary>
    private static IEnumerable<string> RandomQueries(int count)
    {
        string[] pieces =
        [
            "koude", "warm", "kaas", "x", "+", "-", "\"", "~", "~1", "~99999999999", "*", ":", "titel:", "regio:", "(", ")", "[", "]", "^", "\\", "/", "&", "'", "<b>",
            " ", " ", " ", "\t", "é", "😀", "\u0000", "\ud83d", "ij", "constructor", "__proto__", "%", "?", "#", "1", "漢字", "AND", "OR",
        ];
        var seed = 20_260_513u;
        uint Next(int below) => (seed = seed * 1_664_525 + 1_013_904_223) / 65_536 % (uint)below;
        for (var i = 0; i < count; i++)
        {
            yield return string.Concat(Enumerable.Range(0, 1 + (int)Next(9)).Select(_ => pieces[Next(pieces.Length)]));
        }
    }

    [Fact]
    public async Task Words_side_by_side_come_before_the_same_words_apart()
    {
        var apart = Document("a", "Fruit", $"zonne {string.Join(' ', Filler)} warmte {Filler[0]}");
        var together = Document("b", "Fruit", $"{string.Join(' ', Filler)} zonne warmte {Filler[0]}");

        var found = await AskAsync([apart, together], ["zonne warmte", "warmte zonne"]);

        Assert.All(found, f => Assert.Equal(["b", "a"], f.Select(r => r[..1])));
    }

    [Fact]
    public async Task Two_of_three_words_are_found_as_one_in_whatever_file_that_lies()
    {
        var between = Enumerable.Range(0, 3_000).Select(i => $"techniekb{i:0000}");
        var documents = new[]
        {
            Document("a", "Te weinig mensen", "een tekort aan techniekdocenten"),
            Document("b", "Woorden", string.Join(' ', between)),
            Document("c", "Tekort", "tekort"),
        };

        var found = await AskAsync(documents, ["techniek docent tekort"]);

        Assert.Equal("a", found[0][0][..1]);
    }

    [Fact]
    public async Task All_words_come_before_some_words()
    {
        var documents = Enumerable.Range(0, 9).Select(i => Document($"x{i}", "Stroom stroom", "stroom stroom stroom"))
            .Append(Document("a", "Iets anders", $"{string.Join(' ', Filler)} stroom {string.Join(' ', Filler)} gas"));

        var found = await AskAsync(documents, ["stroom gas"]);

        Assert.Equal("a/ Iets anders", found[0][0]);
        Assert.Equal(10, found[0].Count);
    }

    [Fact]
    public async Task No_beginning_of_a_word_loses_the_page_with_that_word()
    {
        const string Word = "lerarentekorten";
        var beginnings = Enumerable.Range(2, Word.Length - 1).Select(length => Word[..length]).ToArray();

        var found = await AskAsync([Document("a", "Over lerarentekorten", "lerarentekorten"), Document("b", "Kaas", "kaas")], beginnings);

        Assert.All(found, f => Assert.Equal(["a"], f.Select(r => r[..1])));
    }

    [Theory]
    [InlineData("jetnet")]
    [InlineData("jetnetoverleg")]
    [InlineData("crossover")]
    public async Task Words_with_a_hyphen_are_found_without_it(string query)
    {
        var documents = new[] { Document("a", "Overleg", "het Jet-Net-overleg en een cross-over"), Document("b", "Jet", "een jet, over het overleg - netwerk") };

        var found = await AskAsync(documents, [query]);

        Assert.Equal(["a"], found[0].Select(r => r[..1]).Take(1));
    }

    [Fact]
    public async Task Many_pages_with_the_same_word_come_from_one_file_in_the_right_order()
    {
        var documents = Enumerable.Range(0, 400).Select(i => Document(
            $"praktijken/{Filler[i % 10]}-en-{Filler[i / 10 % 10]}-nummer-{i}-stroom",
            $"{Filler[i % 10]} en {Filler[i / 10 % 10]}: nummer {i} stroom",
            string.Join(' ', Enumerable.Repeat("stroom", i % 7)))).ToList();
        await using var tab = await OpenAsync(documents);
        var requests = new List<string>();
        tab.Page.Request += (_, request) => requests.Add(request.Url);

        var found = await AskAsync(tab, ["stroom"]);

        Assert.Equal(20, found[0].Count);
        Assert.All(found[0], r => Assert.Equal(documents.Single(d => r.EndsWith(' ' + d.Title, StringComparison.Ordinal)).Url, r.Split(' ')[0]));
        Assert.InRange(requests.Count(r => r.EndsWith(".bin", StringComparison.Ordinal)), 3, 14);
    }

    [Fact]
    public async Task The_best_of_more_pages_than_a_list_keeps_apart_come_first()
    {
        var documents = Enumerable.Range(0, 1_300).Select(i => Document(
            $"p{i}", i % 200 == 7 ? $"Stroom {i}" : $"Verhaal {i}", $"{Filler[i % 10]} stroom {Filler[i / 10 % 10]}"));

        var found = await AskAsync(documents, ["stroom", "titel:stroom"]);

        string[] best = ["p7/", "p207/", "p407/", "p607/", "p807/", "p1007/", "p1207/"];
        Assert.Equal(best.Order(StringComparer.Ordinal), found[0].Take(7).Select(r => r.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.Equal(20, found[0].Count);
        Assert.Equal(7, found[1].Count);
    }

    private static SearchDocument Document(string slug, string title, string body) => new()
    {
        Url = slug + "/",
        Title = title,
        Excerpt = body,
        Texts = [new FieldText(SearchField.Title, title), new FieldText(SearchField.Body, body)],
    };

    private async Task<List<List<string>>> AskAsync(IEnumerable<SearchDocument> documents, string[] queries)
    {
        await using var tab = await OpenAsync(documents);
        return await AskAsync(tab, queries);
    }

    private static async Task<List<List<string>>> AskAsync(WatchedTab tab, string[] queries) =>
        JsonSerializer.Deserialize<List<List<string>>>(await tab.Page.EvaluateAsync<string>(Ask, queries))!;

    private async Task<WatchedTab> OpenAsync(IEnumerable<SearchDocument> documents)
    {
        var files = SearchIndexBuilder.Build(documents, new SearchSettings()).ToDictionary(f => f.Name, f => f.Bytes.ToArray());
        var tab = await browser.OpenAsync();
        await tab.Page.RouteAsync("**/proef/*", route => route.FulfillAsync(new RouteFulfillOptions
        {
            BodyBytes = files[route.Request.Url[(route.Request.Url.LastIndexOf('/') + 1)..]],
        }));
        await tab.GoToAsync("");
        return tab;
    }
}
