namespace SiteGen.Search.Index;

/// <summary>The documents of one term, in rising order.</summary>
internal sealed class PostingList
{
    private readonly ByteWriter _documents = new();
    private readonly ByteWriter _impacts = new();
    private readonly ByteWriter _counts = new();
    private readonly ByteWriter _low = new();
    private readonly ByteWriter _high = new();
    private readonly List<int> _current = [];
    private int _last = -1;

    public int Count { get; private set; }

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
