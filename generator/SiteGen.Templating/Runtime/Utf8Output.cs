using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SiteGen.Templating.Runtime;

/// <summary>A growing UTF-8 buffer on a rented array. Text of UTF-16 is encoded straight into it.</summary>
internal sealed class Utf8Output : IDisposable
{
    /// <summary>Of one UTF-16 unit in UTF-8.</summary>
    private const int MostBytes = 3;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);

    public int Count { get; private set; }

    /// <summary>The last indented write ended a line, so the next one starts with the indentation.</summary>
    public bool AtIndentedLineStart { get; set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Count);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Count += bytes.Length;
    }

    public void WriteText(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, Reserve(text.Length * MostBytes), out _, out var written);
        Count += written;
    }

    /// <summary>Room for at least <paramref name="length"/> bytes; count them with <see cref="Advance"/>.</summary>
    public Span<byte> Reserve(int length)
    {
        if (_buffer.Length - Count < length)
        {
            Grow(length);
        }

        return _buffer.AsSpan(Count);
    }

    public void Advance(int length) => Count += length;

    /// <summary>Every line but the first starts with the indentation.</summary>
    public void WriteIndented(ReadOnlySpan<byte> text, ReadOnlySpan<byte> indent)
    {
        while (text.Length > 0)
        {
            if (AtIndentedLineStart)
            {
                Write(indent);
            }

            var end = text.IndexOf((byte)'\n') + 1;
            var line = end == 0 ? text : text[..end];
            Write(line);
            AtIndentedLineStart = end > 0;
            text = text[line.Length..];
        }
    }

    /// <summary>Removes what was written after <paramref name="start"/> and gives it.</summary>
    public string TakeBack(int start)
    {
        var text = Encoding.UTF8.GetString(Written[start..]);
        Count = start;
        return text;
    }

    /// <summary>Empty again, with the room it had.</summary>
    public void Clear()
    {
        Count = 0;
        AtIndentedLineStart = false;
    }

    /// <summary>Exactly what was written, for who keeps it.</summary>
    public byte[] ToArray()
    {
        var bytes = GC.AllocateUninitializedArray<byte>(Count);
        Written.CopyTo(bytes);
        return bytes;
    }

    public string ReadText() => Encoding.UTF8.GetString(Written);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        Count = 0;
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Count + length), _buffer.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
