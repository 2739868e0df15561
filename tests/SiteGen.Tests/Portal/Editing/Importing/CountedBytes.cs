using System.Buffers;

namespace SiteGen.Tests.Portal.Editing.Importing;

/// <summary>The bytes of a file, which know how often they were looked at.</summary>
internal sealed class CountedBytes(byte[] bytes) : MemoryManager<byte>
{
    private int _looks;

    public int Looks => _looks;

    public override Span<byte> GetSpan()
    {
        Interlocked.Increment(ref _looks);
        return bytes;
    }

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
    }
}
