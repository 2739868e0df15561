using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Output;

namespace SiteGen.Links;

/// <summary>What visits came to, kept for a day in the cache folder so that no site is asked the same twice.</summary>
/// <param name="Visits">By address; with the moment of the visit, in seconds since 1970.</param>
internal sealed record LinkMemory(ImmutableSortedDictionary<string, LinkMemory.Entry> Visits)
{
    public const string FileName = "links.json";

    private const long Day = 24 * 60 * 60;

    public static LinkMemory Empty { get; } = new(ImmutableSortedDictionary.Create<string, Entry>(StringComparer.Ordinal));

    /// <summary>What can't be read is forgotten: the sites are asked again.</summary>
    public static LinkMemory Read(string folder)
    {
        try
        {
            var visits = JsonSerializer.Deserialize<Dictionary<string, Entry>>(File.ReadAllBytes(Path.Combine(folder, FileName)));
            return visits is null ? Empty : new(visits.Where(v => v.Value?.Visit is not null).ToImmutableSortedDictionary(StringComparer.Ordinal));
        }
        catch (Exception cause) when (cause is JsonException || DiskException.IsDiskFault(cause))
        {
            return Empty;
        }
    }

    public LinkMemory Since(DateTimeOffset now) =>
        new(Visits.RemoveRange(Visits.Where(v => now.ToUnixTimeSeconds() - v.Value.At is < 0 or >= Day).Select(v => v.Key)));

    /// <summary>A site that did not answer is asked again next time.</summary>
    public LinkMemory With(IReadOnlyDictionary<string, LinkVisit> visits, DateTimeOffset now) =>
        new(Visits.SetItems(visits.Where(v => v.Value.Outcome != LinkOutcome.NoAnswer)
            .Select(v => KeyValuePair.Create(v.Key, new Entry(v.Value, now.ToUnixTimeSeconds())))));

    public void Write(string folder)
    {
        var file = Path.Combine(folder, FileName);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(file + ".tmp", JsonSerializer.SerializeToUtf8Bytes(Visits));
            File.Move(file + ".tmp", file, overwrite: true);
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            throw DiskException.While($"'{file}' te schrijven", cause);
        }
    }

    internal sealed record Entry(LinkVisit Visit, long At);
}
