using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Questions;

/// <summary>
/// Finds cases that may answer a question, for an editor to confirm. A case must share a theme with the question, and
/// words of which one stands in the question itself, or a region and a word. What is shared counts by its rarity,
/// ln(all cases / cases that have it), so that a word of every other case says little. A theme weighs most, because
/// editors chose it; then a region, because those people can be met; then each word, in a title twice.
/// </summary>
internal sealed class QuestionSuggestions
{
    private const int Most = 3;
    private const double ThemeWeight = 2;
    private const double RegionWeight = 1;
    private const double WordWeight = 1;
    private const double TitleWeight = 2;

    /// <summary>Words that more than one in so many cases has, tell no cases apart.</summary>
    private const int CommonWord = 5;

    private const int FewestWords = 2;
    private const int ShortestWord = 4;

    /// <summary>Words of asking and telling: they stand in any question and any case.</summary>
    private static readonly FrozenSet<string> Empty = (
        "welke waar waarom wanneer hoeveel laten laat zien ziet samen tussen krijgen krijgt krijg maken maakt maakten willen "
        + "wilden komen komt kwam gaan gaat ging eerste nieuwe jaar jaren eigen elkaar beter goed goede deden doet denken "
        + "dachten rond halen geven geeft wilde zoals steeds twee drie vier vijf dezelfde hele veel vooral zouden moeten "
        + "werden blijven blijft helpen helpt delen past passen nodig vinden vertelde tijdens waren genoeg").Split(' ').ToFrozenSet();

    private readonly Catalogue _catalogue;
    private readonly TextAnalysis _analysis;
    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);

    public QuestionSuggestions(Catalogue catalogue, TextAnalysis analysis)
    {
        (_catalogue, _analysis) = (catalogue, analysis);
        for (var rank = 0; rank < catalogue.Cases.Length; rank++)
        {
            foreach (var (term, _, weight) in Words(catalogue.Cases[rank]))
            {
                if (!_postings.TryGetValue(term, out var list))
                {
                    _postings[term] = list = [];
                }

                list.Add(new Posting(rank, weight));
            }
        }
    }

    /// <summary>The best first; of equal ones the newest.</summary>
    /// <param name="confirmed">The cases that editors have noted as an answer.</param>
    public ImmutableArray<Suggestion> For(QuestionFile question, ImmutableArray<CaseFile> confirmed)
    {
        var found = new Dictionary<int, Found>();
        foreach (var word in Words(question))
        {
            var list = _postings.GetValueOrDefault(word.Term, []);
            if (list.Count * CommonWord > _catalogue.Cases.Length && _catalogue.Cases.Length > CommonWord)
            {
                continue;
            }

            foreach (var posting in list)
            {
                var entry = found.TryGetValue(posting.Rank, out var known) ? known : found[posting.Rank] = new Found();
                entry.Words.Add(word.Word);
                entry.Asked |= word.Weight > 1;
                entry.Score += WordWeight * word.Weight * posting.Weight * Rarity(list.Count);
            }
        }

        return
        [
            .. found
                .Where(pair => !confirmed.Contains(_catalogue.Cases[pair.Key]))
                .Select(pair => Weighed(question, pair.Key, pair.Value))
                .OfType<(double Score, int Rank, Suggestion Suggestion)>()
                .OrderByDescending(s => s.Score)
                .ThenBy(s => s.Rank)
                .Take(Most)
                .Select(s => s.Suggestion),
        ];
    }

    private (double Score, int Rank, Suggestion Suggestion)? Weighed(QuestionFile question, int rank, Found found)
    {
        var item = _catalogue.Cases[rank];
        var themes = question.Themes.Intersect(item.Themes).Where(t => _catalogue.IsShown(new ItemId(ItemKind.Theme, t))).ToImmutableArray();
        var regions = question.Regions.Intersect(item.Regions).Where(IsRegion).ToImmutableArray();
        if (themes.IsEmpty || (regions.IsEmpty && (found.Words.Count < FewestWords || !found.Asked)))
        {
            return null;
        }

        var score = found.Score
            + (ThemeWeight * themes.Sum(t => Rarity(_catalogue.CasesUnder(new ItemId(ItemKind.Theme, t)).Length)))
            + (RegionWeight * regions.Sum(r => Rarity(_catalogue.CasesUnder(new ItemId(ItemKind.Region, r)).Length)));
        return (score, rank, new Suggestion(item, themes, regions, [.. found.Words]));
    }

    private bool IsRegion(string slug) =>
        _catalogue.Find<Content.Regions.RegionFile>(ItemKind.Region, [slug]) is [{ Kind: not "landelijk" }];

    private double Rarity(int cases) => Math.Log((double)_catalogue.Cases.Length / Math.Max(1, cases));

    private IEnumerable<(string Term, string Word, double Weight)> Words(QuestionFile question) =>
        Words(question.Head.Title, question.Head.Body.Text);

    private IEnumerable<(string Term, string Word, double Weight)> Words(CaseFile item) =>
        Words(item.Head.Title, string.Join('\n', [item.Summary, .. item.Results, .. item.Head.Body.Headings.Select(h => h.Text)]));

    /// <summary>Each word once, those of the title first; short words, numbers and months say nothing.</summary>
    private IEnumerable<(string Term, string Word, double Weight)> Words(string title, string text) =>
        _analysis(title).Select(t => (t.Term, t.Word, TitleWeight))
            .Concat(_analysis(text).Select(t => (t.Term, t.Word, 1.0)))
            .Where(t => t.Word.Length >= ShortestWord && !t.Word.Any(char.IsDigit) && !DutchDates.IsMonth(t.Word) && !Empty.Contains(t.Word))
            .DistinctBy(t => t.Term);

    private readonly record struct Posting(int Rank, double Weight);

    private sealed class Found
    {
        public double Score { get; set; }

        /// <summary>One of the words stands in the title of the question.</summary>
        public bool Asked { get; set; }

        public List<string> Words { get; } = [];
    }
}
