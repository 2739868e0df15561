using System.Collections.Frozen;
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

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Neighbours = new Dictionary<string, ImmutableArray<string>>
    {
        ["drenthe"] = ["friesland", "groningen", "overijssel"],
        ["flevoland"] = ["friesland", "gelderland", "noord-holland", "overijssel", "utrecht"],
        ["friesland"] = ["drenthe", "flevoland", "groningen", "overijssel"],
        ["gelderland"] = ["flevoland", "limburg", "noord-brabant", "overijssel", "utrecht", "zuid-holland"],
        ["groningen"] = ["drenthe", "friesland"],
        ["limburg"] = ["gelderland", "noord-brabant"],
        ["noord-brabant"] = ["gelderland", "limburg", "zeeland", "zuid-holland"],
        ["noord-holland"] = ["flevoland", "utrecht", "zuid-holland"],
        ["overijssel"] = ["drenthe", "flevoland", "friesland", "gelderland"],
        ["utrecht"] = ["flevoland", "gelderland", "noord-holland", "zuid-holland"],
        ["zeeland"] = ["noord-brabant", "zuid-holland"],
        ["zuid-holland"] = ["gelderland", "noord-brabant", "noord-holland", "utrecht", "zeeland"],
    }.ToFrozenDictionary();

    /// <summary>Provinces at its border, narrow water included; none for a slug of something else.</summary>
    public static ImmutableArray<string> NeighboursOf(string slug) => Neighbours.GetValueOrDefault(slug, []);

    public static string NameOf(string slug) =>
        string.Join('-', slug.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
