using System.Collections.Immutable;

namespace SiteGen.Tests.Sites;

/// <summary>The addresses that the outside world may count on.</summary>
[Collection(nameof(BuiltSites))]
public class AddressTests(BuiltSites sites)
{
    private static readonly ImmutableArray<(string Folder, string Address)> Places =
    [
        ("cases", "praktijken/"), ("regions", "regios/"), ("themes", "themas/"), ("programmes", "programmas/"),
        ("networks", "netwerken/"), ("questions", "vragen/"), ("events", "agenda/"), ("agendas", "samenwerkingsagendas/"),
        ("goals", "doelen/"), ("resources", "hulpmiddelen/"), ("pages", ""),
    ];

    [Fact]
    public void Every_section_has_its_index_and_every_convention_its_file()
    {
        string[] wanted =
        [
            "index.html", "404.html", "sitemap.xml", "robots.txt", ".well-known/security.txt",
            .. Places.Where(p => p.Address.Length > 0).Select(p => p.Address + "index.html"),
        ];

        Offenders.AssertNone(wanted.Except(sites.Get(BuiltSites.Real).Files));
    }

    [Fact]
    public void Every_content_file_has_its_page()
    {
        var site = sites.Get(BuiltSites.Real);

        var wanted = Places.SelectMany(place => Directory.GetFiles(Path.Combine(site.Content, place.Folder), "*.md")
            .Select(f => $"{place.Address}{Path.GetFileNameWithoutExtension(f)}/index.html")).ToList();

        Assert.True(wanted.Count > 400);
        Offenders.AssertNone(wanted.Except(site.Files));
    }

    [Fact]
    public void Every_region_has_its_row_of_the_kenniskaart_spelled_out()
    {
        var site = sites.Get(BuiltSites.Real);

        var wanted = Directory.GetFiles(Path.Combine(site.Content, "regions"), "*.md")
            .Select(f => $"kenniskaart/{Path.GetFileNameWithoutExtension(f)}/index.html")
            .Append("kenniskaart/index.html").Append("kenniskaart/kenniskaart.csv");

        Offenders.AssertNone(wanted.Except(site.Files));
    }

    [Fact]
    public void No_page_is_without_content_behind_it()
    {
        var site = sites.Get(BuiltSites.Real);

        var items = Places.SelectMany(place => Directory.GetFiles(Path.Combine(site.Content, place.Folder), "*.md")
            .Select(f => $"{place.Address}{Path.GetFileNameWithoutExtension(f)}/")).ToHashSet();
        var indexes = Places.Select(p => p.Address).ToHashSet();
        bool IsListing(string url) => url.EndsWith("/praktijken/", StringComparison.Ordinal) || url.Contains("/pagina/", StringComparison.Ordinal);
        bool IsKnowledge(string url) => url.StartsWith("kenniskaart/", StringComparison.Ordinal) && items.Contains("regios/" + url["kenniskaart/".Length..]);
        bool IsPartners(string url) => url.EndsWith("/buddy/", StringComparison.Ordinal) && items.Contains(url[..^"buddy/".Length]);
        var others = site.Pages.Select(p => p.Url)
            .Where(url => !items.Contains(url) && !indexes.Contains(url) && !IsListing(url) && !IsKnowledge(url) && !IsPartners(url));

        Assert.Equal(["404.html", "buddy/", "buddy/uitleg/", "data/", "kenniskaart/", "zoeken/"], others);
    }
}
