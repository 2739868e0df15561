using System.Collections.Immutable;

namespace SiteGen.Search.Index;

/// <summary>For each term the documents that hold it, with impact and positions, encoded as they are written.</summary>
internal sealed class PostingLists
{
    /// <summary>Between two fields, so that no phrase runs from one into the other.</summary>
    private const int FieldGap = 10;

    /// <summary>A field starts at a multiple of this: a longer summary seldom moves the whole text.</summary>
    private const int Grid = 8;

    private readonly TermTable _terms;
    private readonly FieldWeights _weights;
    private readonly PostingList?[] _lists;
    private readonly double[] _weightOf;
    private readonly bool[] _inTitle;
    private readonly List<int> _touched = [];

    private PostingLists(ImmutableArray<DocumentWords> documents, TermTable terms)
    {
        _terms = terms;
        _weights = new FieldWeights(documents);
        _lists = new PostingList?[terms.Terms.Length];
        _weightOf = new double[terms.Terms.Length];
        _inTitle = new bool[terms.Terms.Length];
        for (var number = 0; number < documents.Length; number++)
        {
            Add(number, documents[number]);
        }

        Array.ForEach(_lists, list => list!.Level());
    }

    public static PostingLists Of(ImmutableArray<DocumentWords> documents, TermTable terms) => new(documents, terms);

    public PostingList this[int term] => _lists[term]!;

    private void Add(int number, DocumentWords document)
    {
        var position = 0;
        for (var field = 0; field < document.Fields.Length; field++)
        {
            var words = document.Fields[field];
            var weight = _weights.Of((SearchField)field, words.Length);
            foreach (var word in words)
            {
                if (word >= 0)
                {
                    AddWord(word, weight, field == (int)SearchField.Title);
                    List(_terms.TermOf(word)).AddPosition(position);
                }

                position++;
            }

            position = (position + FieldGap + Grid - 1) / Grid * Grid;
        }

        foreach (var term in _touched)
        {
            List(term).EndDocument(number, FieldWeights.Impact(_weightOf[term]), _inTitle[term]);
            (_weightOf[term], _inTitle[term]) = (0, false);
        }

        _touched.Clear();
    }

    private void AddWord(int word, double weight, bool inTitle)
    {
        var term = _terms.TermOf(word);
        AddTerm(term, weight, inTitle);
        foreach (var part in _terms.PartTermsOf(word))
        {
            if (part != term)
            {
                AddTerm(part, weight * FieldWeights.PartWeight, inTitle);
            }
        }
    }

    private void AddTerm(int term, double weight, bool inTitle)
    {
        if (_weightOf[term] == 0)
        {
            _touched.Add(term);
        }

        _weightOf[term] += weight;
        _inTitle[term] |= inTitle;
    }

    private PostingList List(int term) => _lists[term] ??= new PostingList();
}
