using System.Globalization;
using SiteGen.Portal.Pages.Search;
using SiteGen.Search.Analysis;
using SiteGen.Search.Index;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Search.Analysis;

/// <summary>The words of the real content, split as in the index of that content; a floor may go up, not down.</summary>
public sealed class ContentCompoundTests(BuiltSites sites)
{
    private const string Whole = "-";

    private readonly SearchContent _content = sites.Get(BuiltSites.Real).Search;

    [Theory]
    [InlineData("site", 0.99, 0.84)]
    [InlineData("proef", 0.97, 0.97)]
    public void Compounds_are_split_as_a_reader_would(string set, double precision, double recall)
    {
        var splitter = Vocabulary().Splitter(_content.Words.Lexicon);

        var judged = Judged(set).Select(j => (j.Word, j.Parts, Found: Print(splitter, j.Word))).ToList();

        var split = judged.Where(j => j.Found != Whole).ToList();
        var wrong = split.Where(j => j.Found != j.Parts).ToList();
        var compounds = judged.Where(j => j.Parts != Whole).ToList();
        var right = compounds.Count(j => j.Found == j.Parts);
        var (p, r) = (1 - (double)wrong.Count / split.Count, (double)right / compounds.Count);
        Say($"{set}: {split.Count} split, {p:0.000} of them right; {right} of {compounds.Count} compounds found ({r:0.000})");
        Say($"worst: {string.Join(", ", wrong.Select(j => $"{j.Word} ({j.Found})"))}");
        Assert.InRange(p, precision, 1);
        Assert.InRange(r, recall, 1);
    }

    [Fact]
    public void Nearly_every_split_word_of_the_content_was_judged()
    {
        var vocabulary = Vocabulary();
        var splitter = vocabulary.Splitter(_content.Words.Lexicon);
        var judged = Judged("site").Select(j => j.Word).ToHashSet();

        var split = vocabulary.Surfaces.Where(w => !w.Contains('.', StringComparison.Ordinal) && !splitter.Split(w).IsEmpty).ToList();

        var open = split.Where(w => !judged.Contains(w)).Order(StringComparer.Ordinal).ToList();
        Say($"not judged: {string.Join(", ", open.Select(w => $"{w} ({Print(splitter, w)})"))}");
        Assert.InRange(open.Count, 0, split.Count / 5);
    }

    private Vocabulary Vocabulary()
    {
        var vocabulary = new Vocabulary();
        foreach (var text in _content.Entries.SelectMany(e => (string[])[e.Title, e.Summary, .. e.Names, .. e.Headings, .. e.Texts]))
        {
            for (var words = new StandardTokenizer(text); words.MoveNext();)
            {
                vocabulary.NumberOf(text.AsSpan(words.Start, words.End - words.Start));
            }
        }

        return vocabulary;
    }

    private static IEnumerable<(string Word, string Parts)> Judged(string set) =>
        File.ReadLines(Repository.Full("tests/SiteGen.Tests/Search/Analysis/compounds.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Where(columns => columns[0] == set)
            .Select(columns => (columns[1], columns[2]));

    private static string Print(CompoundSplitter splitter, string word) =>
        splitter.Split(word) is { IsEmpty: false } parts ? string.Join(' ', parts) : Whole;

    private static void Say(FormattableString line) =>
        TestContext.Current.TestOutputHelper!.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
