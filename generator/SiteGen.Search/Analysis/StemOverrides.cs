using System.Collections.Frozen;

namespace SiteGen.Search.Analysis;

/// <summary>Words whose stem Lucene lays down, because the stemmer would take too much or too little.</summary>
internal static class StemOverrides
{
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["fiets"] = "fiets",
        ["bromfiets"] = "bromfiets",
        ["ei"] = "eier",
        ["kind"] = "kinder",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
