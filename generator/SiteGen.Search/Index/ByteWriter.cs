namespace SiteGen.Search.Index;

/// <summary>Bytes that grow at the end.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[4];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>What is written, to change in place.</summary>
    public Span<byte> Change => _bytes.AsSpan(0, Length);

    public void Byte(int value)
    {
        Grow(1);
        _bytes[Length++] = checked((byte)value);
    }

    /// <summary>Seven bits a byte, the lowest first; the high bit says that more follow.</summary>
    public void Number(int value)
    {
        var rest = checked((uint)value);
        Grow(5);
        for (; rest > 0x7F; rest >>= 7)
        {
            _bytes[Length++] = (byte)(rest | 0x80);
        }

        _bytes[Length++] = (byte)rest;
    }

    /// <summary>Reads what <see cref="Number(int)"/> wrote, and moves on past it.</summary>
    public static int Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        var (value, shift) = (0, 0);
        byte part;
        do
        {
            part = bytes[at++];
            value |= (part & 0x7F) << shift;
            shift += 7;
        }
        while (part > 0x7F);

        return value;
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Clear() => Length = 0;

    private void Grow(int more)
    {
        if (Length + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        }
    }
}
