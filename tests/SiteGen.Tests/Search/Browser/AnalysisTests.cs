using System.Text.Json;
using SiteGen.Search.Analysis;
using SiteGen.Tests.Browser;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Search.Browser;

/// <summary>The browser analyses as the index does.</summary>
[Collection(nameof(BrowserSite))]
public sealed class AnalysisTests(BrowserSite browser)
{
    private const string Words = """
        async words => {
          const { surface, stem } = await import(new URL("assets/zoek.js", document.baseURI));
          return JSON.stringify(words.map(w => surface(w)).map(s => s ? `${s} ${stem(s)}` : "-"));
        }
        """;

    private const string Cut = """
        async texts => {
          const { words } = await import(new URL("assets/zoek.js", document.baseURI));
          return JSON.stringify(texts.map(t => words(t).map(w => `${w.start}-${w.end}`).join(" ")));
        }
        """;

    [Fact]
    public async Task Shared_words_come_out_the_same()
    {
        var vectors = SharedVectors.Read("terms.tsv").ToList();

        var found = await AskAsync(Words, vectors.Select(v => v.Input));

        Assert.Equal(vectors.Select(v => v.Expected), found);
    }

    [Fact]
    public async Task Every_word_of_the_content_comes_out_the_same()
    {
        var words = Texts().SelectMany(Tokens).Distinct().Order(StringComparer.Ordinal).ToList();

        var found = await AskAsync(Words, words);

        Assert.InRange(words.Count, 4_000, int.MaxValue);
        var expected = words.Select(w => SearchTerms.Surface(w) is { } s ? $"{s} {SearchTerms.Term(s)}" : "-");
        Offenders.AssertNone(words.Zip(expected, found).Where(t => t.Second != t.Third).Select(t => $"{t.First}: {t.Second}, {t.Third}"));
    }

    [Fact]
    public async Task Every_latin_letter_is_folded_the_same()
    {
        var words = Enumerable.Range(0xC0, 0x190).Concat(Enumerable.Range(0x1E00, 0x100))
            .Select(code => (char)code).Where(char.IsLetter).Select(letter => $"ba{letter}der").ToList();

        var found = await AskAsync(Words, words);

        var expected = words.Select(w => SearchTerms.Surface(w) is { } s ? $"{s} {SearchTerms.Term(s)}" : "-");
        Offenders.AssertNone(words.Zip(expected, found).Where(t => t.Second != t.Third).Select(t => $"{t.First}: {t.Second}, {t.Third}"));
    }

    [Fact]
    public async Task Texts_are_cut_in_the_same_words()
    {
        var texts = Texts().Concat(SharedVectors.Read("lucene.tsv").Select(v => v.Input).Where(t => !HasHebrew(t))).ToList();

        var found = await AskAsync(Cut, texts);

        Assert.Equal(texts.Select(Places), found);
    }

    private async Task<List<string>> AskAsync(string script, IEnumerable<string> values)
    {
        await using var tab = await browser.OpenAsync();
        await tab.GoToAsync("");
        return JsonSerializer.Deserialize<List<string>>(await tab.Page.EvaluateAsync<string>(script, values.ToArray()))!;
    }

    /// <summary>The client cuts at the quotes of Hebrew abbreviations, to stay small.</summary>
    private static bool HasHebrew(string text) => text.AsSpan().ContainsAnyInRange('\u0590', '\u05FF');

    private static IEnumerable<string> Texts() =>
        Directory.EnumerateFiles(Repository.Full("content"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static List<string> Tokens(string text)
    {
        var found = new List<string>();
        for (var words = new StandardTokenizer(text); words.MoveNext();)
        {
            found.Add(text[words.Start..words.End]);
        }

        return found;
    }

    private static string Places(string text)
    {
        var found = new List<string>();
        for (var words = new StandardTokenizer(text); words.MoveNext();)
        {
            if (SearchTerms.Surface(text.AsSpan(words.Start, words.End - words.Start)) is not null)
            {
                found.Add($"{words.Start}-{words.End}");
            }
        }

        return string.Join(' ', found);
    }
}
