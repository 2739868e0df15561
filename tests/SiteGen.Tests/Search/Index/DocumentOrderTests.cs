using SiteGen.Search.Index;

namespace SiteGen.Tests.Search.Index;

public sealed class DocumentOrderTests
{
    /// <summary>Each in seven titles: enough to gather documents under.</summary>
    private static readonly string[] Subjects = ["lassen", "solderen", "bouwen"];

    private static readonly List<SearchDocument> Documents =
    [
        .. Enumerable.Range(0, 21).Select(i => Document($"p{i:00}/", $"Samen {Subjects[i % 3]} op plek {(char)('a' + i)}{i}")),
        Document("z/", "Iets heel anders"),
        Document("a/", "Weer wat nieuws"),
    ];

    [Fact]
    public void Documents_that_share_a_telling_word_of_their_title_lie_side_by_side()
    {
        var urls = Order(Documents);

        foreach (var subject in Subjects)
        {
            var numbers = Documents.Where(d => d.Title.Contains(subject, StringComparison.Ordinal)).Select(d => urls.IndexOf(d.Url)).Order().ToList();
            Assert.Equal(Enumerable.Range(numbers[0], 7), numbers);
        }
    }

    [Fact]
    public void Within_a_group_and_without_a_telling_word_the_address_decides()
    {
        var urls = Order(Documents);

        Assert.Equal(["p00/", "p03/", "p06/", "p09/", "p12/", "p15/", "p18/"], urls.Where(u => u[0] == 'p' && int.Parse(u[1..^1], null) % 3 == 0));
        Assert.Equal(["a/", "z/"], urls.TakeLast(2));
    }

    [Fact]
    public void The_order_in_which_documents_come_does_not_matter_once_they_are_sorted_by_address()
    {
        var mixed = Documents.Select((document, i) => (document, Rank: i * 7 % Documents.Count)).OrderBy(p => p.Rank).Select(p => p.document);

        Assert.Equal(Order(Documents), Order(mixed));
    }

    private static List<string> Order(IEnumerable<SearchDocument> documents)
    {
        var vocabulary = new Vocabulary();
        var read = documents.OrderBy(d => d.Url, StringComparer.Ordinal).Select(d => DocumentWords.Of(d, vocabulary)).ToList();
        return [.. DocumentOrder.Of(read, new TermTable(vocabulary, vocabulary.Splitter([]))).Select(d => d.Document.Url)];
    }

    private static SearchDocument Document(string url, string title) =>
        new() { Url = url, Title = title, Excerpt = "", Texts = [new FieldText(SearchField.Title, title)] };
}
