using System.Collections.Immutable;

namespace SiteGen.Search.Index;

/// <summary>The facet values and the dates of all documents, to count and sort with.</summary>
internal static class FacetWriter
{
    private static readonly DateOnly FirstDay = new(1900, 1, 1);

    public static string Write(
        ImmutableArray<DocumentWords> documents, ImmutableArray<SearchFacet> facets, IndexFiles files)
    {
        var target = new ByteWriter();
        foreach (var facet in facets)
        {
            WriteFacet(documents, facet, target);
        }

        return files.Add(target.Written);
    }

    /// <summary>Days since the first of 1900; 0 without a date.</summary>
    public static string WriteDates(ImmutableArray<DocumentWords> documents, IndexFiles files)
    {
        var days = documents
            .Select(d => d.Document.Date is { } date ? Math.Clamp(date.DayNumber - FirstDay.DayNumber, 0, ushort.MaxValue) : 0)
            .ToList();
        var target = new ByteWriter();
        WritePairs(days, target);
        return files.Add(target.Written);
    }

    /// <summary>The sets of values that occur, the most frequent first, then for each document which one it has.</summary>
    private static void WriteFacet(ImmutableArray<DocumentWords> documents, SearchFacet facet, ByteWriter target)
    {
        var numbers = facet.Values.Select((option, number) => (option.Id, number)).ToDictionary(p => p.Id, p => p.number, StringComparer.Ordinal);
        var values = documents
            .Select(d => d.Document.Facets
                .Where(f => f.Facet == facet.Id && numbers.ContainsKey(f.Value))
                .Select(f => numbers[f.Value]).Distinct().Order().ToArray())
            .ToList();
        var keys = values.Select(v => string.Join(',', v)).ToList();
        var sets = values.Zip(keys)
            .GroupBy(pair => pair.Second, pair => pair.First, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        target.Number(sets.Count);
        foreach (var set in sets.Select(g => g.First()))
        {
            target.Number(set.Length);
            Array.ForEach(set, target.Number);
        }

        var ranks = sets.Select((g, rank) => (g.Key, rank)).ToDictionary(p => p.Key, p => p.rank, StringComparer.Ordinal);
        var ofDocuments = keys.ConvertAll(key => ranks[key]);
        if (sets.Count > byte.MaxValue + 1)
        {
            WritePairs(ofDocuments, target);
        }
        else
        {
            ofDocuments.ForEach(target.Byte);
        }
    }

    /// <summary>All low bytes before all high ones: those are nearly all alike.</summary>
    private static void WritePairs(List<int> numbers, ByteWriter target)
    {
        numbers.ForEach(number => target.Byte(number & 0xFF));
        numbers.ForEach(number => target.Byte(number >> 8));
    }
}
