using System.Text;

namespace SiteGen.Search.Index;

/// <summary>Puts lists one after another in files up to a size; a longer list has a file to itself.</summary>
internal sealed class PieceWriter(IndexFiles files, int size)
{
    private readonly ByteWriter _current = new();
    private readonly List<string> _names = [];

    /// <returns>Whether the list starts a file.</returns>
    public bool Add(int length, Action<ByteWriter> write)
    {
        if (_current.Length > 0 && _current.Length + length > size)
        {
            Close();
        }

        var starts = _current.Length == 0;
        write(_current);
        return starts;
    }

    public void WriteNames(ByteWriter target)
    {
        if (_current.Length > 0)
        {
            Close();
        }

        WriteNames(_names, target);
    }

    public static void WriteNames(List<string> names, ByteWriter target)
    {
        target.Number(names.Count);
        names.ForEach(name => target.Bytes(Encoding.ASCII.GetBytes(name)));
    }

    private void Close()
    {
        _names.Add(files.Add(_current.Written));
        _current.Clear();
    }
}
