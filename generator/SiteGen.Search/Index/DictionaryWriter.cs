using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Search.Index;

/// <summary>
/// The dictionary in pieces, each with the postings of its terms, so that a word costs one request. Positions, and the
/// cards of the best documents of a term, lie in files of their own.
/// </summary>
internal sealed class DictionaryWriter(PostingLists lists, CardWriter cards, IndexFiles files)
{
    /// <summary>In bytes before gzip: four to six kilobytes over the wire.</summary>
    private const int LongestPiece = 14_000;
    private const int ShortestPiece = 6_000;
    private const int PositionsFile = 16_000;
    private const int BestCardsFile = 24;

    /// <summary>One key in this many ends a piece, so that a new word moves the borders of one piece only.</summary>
    private const uint EndsPiece = 32;

    public ImmutableArray<DictionaryPiece> Write(TermTable terms)
    {
        var pieces = ImmutableArray.CreateBuilder<DictionaryPiece>();
        var entries = new List<DictionaryEntry>();
        var length = 0;
        foreach (var entry in DictionaryEntry.Of(terms))
        {
            var more = LengthOf(entry);
            if (entries.Count > 0 && (length + more > LongestPiece || (length >= ShortestPiece && Mix(entry.Key) % EndsPiece == 0)))
            {
                pieces.Add(Close(entries));
                length = 0;
            }

            entries.Add(entry);
            length += more;
        }

        if (entries.Count > 0)
        {
            pieces.Add(Close(entries));
        }

        return pieces.ToImmutable();
    }

    private int LengthOf(DictionaryEntry entry) => entry.Key.Length + (entry.Term < 0 ? 0 : lists[entry.Term].Length);

    private DictionaryPiece Close(List<DictionaryEntry> entries)
    {
        var target = new ByteWriter();
        var most = Write(entries, target);
        var piece = new DictionaryPiece(entries[0].Key, files.Add(target.Written), most);
        entries.Clear();
        return piece;
    }

    /// <returns>How many documents the most frequent term has.</returns>
    private int Write(List<DictionaryEntry> entries, ByteWriter target)
    {
        var positions = new PieceWriter(files, PositionsFile);
        var best = new BestCardsWriter(cards, files, BestCardsFile);
        var (counts, postings) = (new ByteWriter(), new ByteWriter());
        var flags = new int[entries.Count];
        var most = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            flags[i] = (entries[i].IsWord ? PieceFlags.Spelling : 0) | (entries[i].Parts.IsEmpty ? 0 : PieceFlags.Compound);
            if (entries[i].Term < 0)
            {
                continue;
            }

            var list = lists[entries[i].Term];
            flags[i] |= PieceFlags.Term | best.Add(list) | (positions.Add(list.PositionsLength, list.WritePositionsTo) ? PieceFlags.NewPositions : 0);
            most = Math.Max(most, list.Count);
            counts.Number(list.Count);
            list.WriteTo(postings);
        }

        WriteKeys(entries, flags, target);
        positions.WriteNames(target);
        best.WriteNames(target);
        target.Bytes(counts.Written);
        target.Bytes(postings.Written);
        return most;
    }

    private static void WriteKeys(List<DictionaryEntry> entries, int[] flags, ByteWriter target)
    {
        var (shared, own, parts) = (new ByteWriter(), new ByteWriter(), new ByteWriter());
        var letters = new StringBuilder();
        var before = "";
        foreach (var entry in entries)
        {
            var same = before.AsSpan().CommonPrefixLength(entry.Key);
            shared.Byte(same);
            own.Byte(entry.Key.Length - same);
            letters.Append(entry.Key, same, entry.Key.Length - same);
            WriteParts(entry, parts);
            before = entry.Key;
        }

        var text = Encoding.UTF8.GetBytes(letters.ToString());
        target.Number(entries.Count);
        target.Bytes(shared.Written);
        target.Bytes(own.Written);
        Array.ForEach(flags, target.Byte);
        target.Number(text.Length);
        target.Bytes(text);
        target.Bytes(parts.Written);
    }

    private static void WriteParts(DictionaryEntry entry, ByteWriter target)
    {
        if (entry.Parts.IsEmpty)
        {
            return;
        }

        target.Byte(entry.Parts.Length);
        var at = 0;
        foreach (var part in entry.Parts)
        {
            at = entry.Key.IndexOf(part, at, StringComparison.Ordinal);
            target.Byte(at);
            target.Byte(part.Length);
            at += part.Length;
        }
    }

    /// <summary>FNV-1a: the same on every machine, unlike string.GetHashCode.</summary>
    private static uint Mix(string key)
    {
        var hash = 2166136261u;
        foreach (var letter in key)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
