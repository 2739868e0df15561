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

    /// <summary>Days since the first of 1900, lowest byte first, all low bytes before all high ones; 0 without a date.</summary>
    public static string WriteDates(ImmutableArray<DocumentWords> documents, IndexFiles files)
    {
        var days = documents
            .Select(d => d.Document.Date is { } date ? Math.Clamp(date.DayNumber - FirstDay.DayNumber, 0, ushort.MaxValue) : 0)
            .ToList();
        var target = new ByteWriter();
        days.ForEach(day => target.Byte(day & 0xFF));
        days.ForEach(day => target.Byte(day >> 8));
        return files.Add(target.Written);
    }

    /// <summary>How many values each document has, then all values.</summary>
    private static void WriteFacet(ImmutableArray<DocumentWords> documents, SearchFacet facet, ByteWriter target)
    {
        var numbers = facet.Values.Select((option, number) => (option.Id, number)).ToDictionary(p => p.Id, p => p.number, StringComparer.Ordinal);
        var values = documents
            .Select(d => d.Document.Facets
                .Where(f => f.Facet == facet.Id && numbers.ContainsKey(f.Value))
                .Select(f => numbers[f.Value]).Distinct().Order().ToArray())
            .ToList();
        values.ForEach(v => target.Number(v.Length));
        foreach (var value in values.SelectMany(v => v))
        {
            target.Number(value);
        }
    }
}
