using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Regions;

/// <summary>The twelve provinces by the slug that content uses, in alphabetical order.</summary>
public static class Provinces
{
    public static ImmutableArray<string> Slugs { get; } =
    [
        "drenthe", "flevoland", "friesland", "gelderland", "groningen", "limburg",
        "noord-brabant", "noord-holland", "overijssel", "utrecht", "zeeland", "zuid-holland",
    ];

    public static string NameOf(string slug) =>
        string.Join('-', slug.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
