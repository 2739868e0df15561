namespace SiteGen.Search.Index;

/// <summary>
/// Once more the cards of the documents that a frequent term brings to the top: without that, the ten best results of
/// one word lie scattered over nearly ten files.
/// </summary>
internal sealed class BestCardsWriter(CardWriter cards, IndexFiles files, int perFile)
{
    private const int PerTerm = 12;

    /// <summary>Of the first ten results: up to this many files there is little to gain.</summary>
    private const int FewFiles = 3;
    private const int FirstResults = 10;

    /// <summary>A word that stands in fewer titles brings few documents to the top.</summary>
    private const int FewestTitles = 5;

    private readonly List<string> _names = [];
    private readonly List<int> _current = [];

    /// <returns>The flags of the term.</returns>
    public int Add(PostingList list)
    {
        if (list.TitleCount < FewestTitles)
        {
            return 0;
        }

        var best = list.Best(PerTerm);
        if (best.Take(FirstResults).Select(number => number / cards.PerFile).Distinct().Count() <= FewFiles)
        {
            return 0;
        }

        if (_current.Count + best.Length > perFile)
        {
            Close();
        }

        var starts = _current.Count == 0;
        _current.AddRange(best);
        return PieceFlags.BestCards | (starts ? PieceFlags.NewBestCards : 0);
    }

    public void WriteNames(ByteWriter target)
    {
        Close();
        PieceWriter.WriteNames(_names, target);
    }

    private void Close()
    {
        if (_current.Count > 0)
        {
            _names.Add(cards.Write(_current, files));
            _current.Clear();
        }
    }
}
