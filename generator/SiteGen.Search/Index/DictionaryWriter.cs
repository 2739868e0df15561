using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Search.Index;

/// <summary>
/// The dictionary in pieces, each with the postings of its rare terms inside; those of the other terms, and all
/// positions, go to files of their own.
/// </summary>
internal static class DictionaryWriter
{
    /// <summary>Postings of at most this many bytes lie in the dictionary itself: that saves a request.</summary>
    private const int LongestInside = 40;

    private const int PostingsPiece = 4_000;
    private const int PositionsPiece = 12_000;
    private const int FewestKeys = 64;
    private const int MostKeys = 384;

    /// <summary>One key in this many ends a piece, so that a new word moves the borders of one piece only.</summary>
    private const uint EndsPiece = 96;

    public static ImmutableArray<(string FirstKey, string Name)> Write(TermTable terms, PostingLists lists, IndexFiles files)
    {
        var names = ImmutableArray.CreateBuilder<(string, string)>();
        var piece = new List<DictionaryEntry>();
        foreach (var entry in DictionaryEntry.Of(terms))
        {
            if (piece.Count >= MostKeys || (piece.Count >= FewestKeys && Mix(entry.Key) % EndsPiece == 0))
            {
                names.Add((piece[0].Key, files.Add(Piece(piece, lists, files))));
                piece.Clear();
            }

            piece.Add(entry);
        }

        if (piece.Count > 0)
        {
            names.Add((piece[0].Key, files.Add(Piece(piece, lists, files))));
        }

        return names.ToImmutable();
    }

    private static ReadOnlySpan<byte> Piece(List<DictionaryEntry> entries, PostingLists lists, IndexFiles files)
    {
        var target = new ByteWriter();
        WriteKeys(entries, target);
        var postings = new PieceWriter(files, PostingsPiece);
        var positions = new PieceWriter(files, PositionsPiece);
        var (places, inside) = (new ByteWriter(), new ByteWriter());
        foreach (var list in entries.Where(e => e.Term >= 0).Select(e => lists[e.Term]!))
        {
            var isInside = list.Length <= LongestInside;
            places.Number(list.Count);
            places.Number(isInside ? 0 : postings.Add(list.Length, list.WriteTo));
            places.Number(list.Length);
            places.Number(positions.Add(list.PositionsLength, list.WritePositionsTo));
            places.Number(list.PositionsLength);
            if (isInside)
            {
                list.WriteTo(inside);
            }
        }

        postings.WriteNames(target);
        positions.WriteNames(target);
        target.Bytes(places.Written);
        target.Bytes(inside.Written);
        return target.Written;
    }

    private static void WriteKeys(List<DictionaryEntry> entries, ByteWriter target)
    {
        var (shared, own, flags, parts) = (new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter());
        var letters = new StringBuilder();
        var before = "";
        foreach (var entry in entries)
        {
            var same = before.AsSpan().CommonPrefixLength(entry.Key);
            shared.Byte(same);
            own.Byte(entry.Key.Length - same);
            letters.Append(entry.Key, same, entry.Key.Length - same);
            flags.Byte((entry.Term >= 0 ? 1 : 0) | (entry.IsWord ? 2 : 0) | (entry.Parts.IsEmpty ? 0 : 4));
            WriteParts(entry, parts);
            before = entry.Key;
        }

        var text = Encoding.UTF8.GetBytes(letters.ToString());
        target.Number(entries.Count);
        target.Bytes(shared.Written);
        target.Bytes(own.Written);
        target.Bytes(flags.Written);
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
