using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Networks;

/// <summary>The kinds of networks with the name a visitor reads.</summary>
public static class NetworkKinds
{
    private static readonly ImmutableArray<(string Slug, string Name)> Kinds =
    [
        ("jet-net-technet-kring", "Jet-Net & TechNet-kring"),
        ("toptechniek-netwerk", "Toptechniek in Bedrijf-netwerk"),
        ("pps", "Publiek-private samenwerking"),
        ("fieldlab", "Fieldlab"),
        ("centre-of-expertise", "Centre of expertise"),
        ("vo-ho-netwerk", "VO-HO-netwerk"),
        ("wt-netwerk", "W&T-netwerk"),
        ("servicepunt-techniek", "Servicepunt Techniek"),
        ("economisch-netwerk", "Economisch netwerk"),
        ("stedennetwerk", "Stedennetwerk"),
        ("school-werk-verband", "Verband van gemeente, leerwerkbedrijf en onderwijs"),
        ("bestuurlijk-overleg", "Bestuurlijk overleg"),
        ("landelijk-ondersteuner", "Landelijke ondersteuner"),
        ("anders", "Ander netwerk"),
    ];

    public static ImmutableArray<string> Slugs { get; } = [.. Kinds.Select(k => k.Slug)];

    public static string NameOf(string slug) => Kinds.First(k => k.Slug == slug).Name;
}
