namespace SiteGen.Search.Index;

/// <summary>The documents of one term, in rising order.</summary>
internal sealed class PostingList
{
    /// <summary>A longer list keeps the differences between its best documents only.</summary>
    private const int LongList = 1_024;
    private const int BestOfLongList = 512;

    private readonly ByteWriter _documents = new();
    private readonly ByteWriter _impacts = new();
    private readonly ByteWriter _counts = new();
    private readonly ByteWriter _low = new();
    private readonly ByteWriter _high = new();
    private readonly List<int> _current = [];
    private int _last = -1;

    public int Count { get; private set; }

    /// <summary>How many of the documents have the term in their title.</summary>
    public int TitleCount { get; private set; }

    public int Length => _documents.Length + _impacts.Length;

    public int PositionsLength => _counts.Length + _low.Length + _high.Length;

    /// <summary>What lies further on in a very long text is found, but not by its place.</summary>
    public void AddPosition(int position)
    {
        if (position <= ushort.MaxValue)
        {
            _current.Add(position);
        }
    }

    public void EndDocument(int number, int impact, bool inTitle)
    {
        _documents.Number(number - _last - 1);
        _impacts.Byte((impact << 1) | (inTitle ? 1 : 0));
        _last = number;
        Count++;
        TitleCount += inTitle ? 1 : 0;
        _counts.Number(_current.Count);
        var before = 0;
        foreach (var position in _current)
        {
            _low.Byte((position - before) & 0xFF);
            _high.Byte((position - before) >> 8);
            before = position;
        }

        _current.Clear();
    }

    /// <summary>Call this once, when all documents are in: nine of ten documents of a frequent term then compress to nothing.</summary>
    public void Level()
    {
        if (Count <= LongList)
        {
            return;
        }

        var counts = new int[FieldWeights.MostImpact + 1];
        foreach (var impact in _impacts.Written)
        {
            counts[impact >> 1]++;
        }

        var floor = FieldWeights.MostImpact;
        for (var best = counts[floor]; floor > 1 && best + counts[floor - 1] <= BestOfLongList; floor--)
        {
            best += counts[floor - 1];
        }

        var rest = Enumerable.Range(1, floor - 1);
        var level = (int)Math.Round((double)rest.Sum(i => i * counts[i]) / Math.Max(1, rest.Sum(i => counts[i])));
        foreach (ref var impact in _impacts.Change)
        {
            impact = impact >> 1 < floor ? (byte)((level << 1) | (impact & 1)) : impact;
        }
    }

    /// <summary>The documents of the highest impact, those of equal impact in rising order.</summary>
    public int[] Best(int count)
    {
        var number = -1;
        var numbers = new int[Count];
        var at = 0;
        for (var i = 0; i < Count; i++)
        {
            number += 1 + ByteWriter.Number(_documents.Written, ref at);
            numbers[i] = number;
        }

        var impacts = _impacts.Written.ToArray();
        return [.. Enumerable.Range(0, Count).OrderByDescending(i => impacts[i] >> 1).Take(count).Select(i => numbers[i])];
    }

    public void WriteTo(ByteWriter target)
    {
        target.Bytes(_documents.Written);
        target.Bytes(_impacts.Written);
    }

    /// <summary>Low and high bytes apart: alike bytes together take a quarter less room.</summary>
    public void WritePositionsTo(ByteWriter target)
    {
        target.Bytes(_counts.Written);
        target.Bytes(_low.Written);
        target.Bytes(_high.Written);
    }
}
