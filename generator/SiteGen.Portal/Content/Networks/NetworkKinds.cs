using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Networks;

/// <summary>The kinds of networks with the name a visitor reads.</summary>
internal static class NetworkKinds
{
    private static readonly ImmutableArray<(string Slug, string Name, string Sign)> Kinds =
    [
        ("jet-net-technet-kring", "Jet-Net & TechNet-kring", "JT"),
        ("toptechniek-netwerk", "Toptechniek in Bedrijf-netwerk", "TB"),
        ("pps", "Publiek-private samenwerking", "PP"),
        ("fieldlab", "Fieldlab", "FL"),
        ("centre-of-expertise", "Centre of expertise", "CE"),
        ("vo-ho-netwerk", "VO-HO-netwerk", "VH"),
        ("wt-netwerk", "W&T-netwerk", "WT"),
        ("servicepunt-techniek", "Servicepunt Techniek", "SP"),
        ("economisch-netwerk", "Economisch netwerk", "EN"),
        ("stedennetwerk", "Stedennetwerk", "SN"),
        ("school-werk-verband", "Verband van gemeente, leerwerkbedrijf en onderwijs", "SW"),
        ("bestuurlijk-overleg", "Bestuurlijk overleg", "BO"),
        ("landelijk-ondersteuner", "Landelijke ondersteuner", "LO"),
        ("anders", "Ander netwerk", "AN"),
    ];

    public static ImmutableArray<string> Slugs { get; } = [.. Kinds.Select(k => k.Slug)];

    public static string NameOf(string slug) => Kinds.First(k => k.Slug == slug).Name;

    /// <summary>Two letters that stand for it on a map.</summary>
    public static string SignOf(string slug) => Kinds.First(k => k.Slug == slug).Sign;
}
