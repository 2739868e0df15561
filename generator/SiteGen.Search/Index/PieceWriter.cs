using System.Text;

namespace SiteGen.Search.Index;

/// <summary>Puts lists one after another in files up to a size; a longer list has a file to itself.</summary>
internal sealed class PieceWriter(IndexFiles files, int size)
{
    private readonly ByteWriter _current = new();
    private readonly List<string> _names = [];

    /// <returns>The number of the file within this writer, from 1.</returns>
    public int Add(int length, Action<ByteWriter> write)
    {
        if (_current.Length > 0 && _current.Length + length > size)
        {
            Close();
        }

        write(_current);
        return _names.Count + 1;
    }

    public void WriteNames(ByteWriter target)
    {
        if (_current.Length > 0)
        {
            Close();
        }

        target.Number(_names.Count);
        _names.ForEach(name => target.Bytes(Encoding.ASCII.GetBytes(name)));
    }

    private void Close()
    {
        _names.Add(files.Add(_current.Written));
        _current.Clear();
    }
}
