using System.Text.Json;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Regions;

namespace SiteGen.Tests.Portal.Pages;

/// <summary>What is not published today leaves no trace.</summary>
public class HiddenItemsTests
{
    [Theory]
    [InlineData("publish: 2024-05-13", true)]
    [InlineData("publish: 2024-05-14", false)]
    [InlineData("expires: 2024-05-13", true)]
    [InlineData("expires: 2024-05-12", false)]
    [InlineData("draft: true", false)]
    [InlineData("draft: false", true)]
    public void An_item_is_shown_from_its_first_up_to_and_including_its_last_day(string line, bool isShown)
    {
        var urls = ContentSetText.WithCase(line).Pages().Value.Pages.Select(p => p.Head.Url);

        Assert.Equal(isShown, urls.Contains("praktijken/x/"));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publish: 2030-01-01")]
    [InlineData("expires: 2020-01-01")]
    public void Every_reference_to_it_is_a_warning_and_nothing_of_it_is_left(string line)
    {
        var set = Referring(line);

        var problems = set.Problems();

        Assert.All(problems, p => Assert.Equal("SG1135", p.Code));
        Assert.Equal(References, problems.Length);
        Assert.DoesNotContain("geheim", Printed(set), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_same_references_leave_traces_when_it_is_shown() =>
        Assert.Contains("geheim", Printed(Referring("draft: false")), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_link_to_it_becomes_plain_text()
    {
        var set = ContentSetText.WithCase(body: "Zie [de *aanpak*](../programmes/geheim.md#kop).\n")
            .With("programmes/geheim.md", ContentSetText.Item("Geheim", "draft: true", "## Kop\n\nTekst.\n"));

        Assert.Equal(["cases/x.md:9:19 SG1135"], set.Found());
        Assert.Contains("<p>Zie de <em>aanpak</em>.</p>", Unescaped(Printed(set)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_anchor_in_it_is_still_an_error()
    {
        var set = ContentSetText.WithCase(body: "[a](../programmes/geheim.md#nergens)\n")
            .With("programmes/geheim.md", ContentSetText.Item("Geheim", "draft: true", "## Kop\n\n[a](#kop) [b](#nergens)\n"));

        Assert.Equal(["cases/x.md:9:5 SG1135", "cases/x.md:9:5 SG1310", "programmes/geheim.md:8:15 SG1310"], set.Found().Order());
    }

    [Fact]
    public void What_names_no_other_theme_is_still_listed()
    {
        var set = ContentSetText.Base
            .With("themes/instroom.md", ContentSetText.Item("Geheim", "draft: true"))
            .With("themes/zichtbaar.md", ContentSetText.Item("Zichtbaar"))
            .With("cases/x.md", ContentSetText.Case().Replace("theme: instroom", "theme: [instroom, zichtbaar]", StringComparison.Ordinal));

        var questions = set.Page<IndexPage>("vragen/").Groups;
        var cases = set.Page<RegionPage>("regios/achterhoek/").CasesByTheme;

        Assert.Equal([("Overig", null, "vragen/vraag/")], questions.Select(g => (g.Title, g.Url, g.Entries[0].Url)));
        Assert.Equal(
            [("Zichtbaar", "themas/zichtbaar/", "praktijken/x/"), ("Overig", null, "praktijken/praktijk/")],
            cases.Select(g => (g.Title, g.Url, g.Entries[0].Url)));
    }

    /// <summary>How often <see cref="Referring"/> names an item that the line hides.</summary>
    private const int References = 22;

    private static ContentSetText Referring(string line) => ContentSetText.Base
        .With("programmes/geheim-p.md", ContentSetText.Item("Geheim P", line))
        .With("themes/geheim-t.md", ContentSetText.Item("Geheim T", line))
        .With("regions/geheim-r.md", ContentSetText.Item("Geheim R", $"kind: regio\n{line}"))
        .With("networks/geheim-n.md", ContentSetText.Item("Geheim N", $"kind: pps\nregion: achterhoek\n{line}"))
        .With("questions/geheim-v.md", $"---\ntitle: Geheim V\nregion: achterhoek\ntheme: instroom\n{line}\n---\nTekst.\n")
        .With("cases/geheim-c.md", ContentSetText.Case(line + "\naliases: /geheim/").Replace("title: Praktijk", "title: Geheim C", StringComparison.Ordinal))
        .With("pages/geheim-b.md", $"---\ntitle: Geheim B\nmenu: 1\n{line}\n---\nTekst.\n")
        .With("cases/x.md", ContentSetText.Case("programme: [sterk-techniek, geheim-p]\nanswers: [geheim-v]", "[a](geheim-c.md) [b](../pages/geheim-b.md)\n")
            .Replace("theme: instroom", "theme: [instroom, geheim-t]", StringComparison.Ordinal)
            .Replace("region: achterhoek", "region: [achterhoek, geheim-r]", StringComparison.Ordinal))
        .With("regions/y.md", ContentSetText.Item("Y", "kind: regio\nnetworks: geheim-n\noffers: geheim-t\nseeks: geheim-t\nbuddy: {with: geheim-r}"))
        .With("questions/y.md", "---\ntitle: Y\nregion: geheim-r\ntheme: geheim-t\nanswers: geheim-c\n---\nTekst.\n")
        .With("goals/y.md", "---\ntitle: Y\nnumber: 1\nprogramme: geheim-p\ntheme: geheim-t\ncases: geheim-c\n---\nTekst.\n")
        .With("agendas/y.md", ContentSetText.Item("Y", "region: geheim-r\npriorities: [{title: A, theme: geheim-t}]"))
        .With("networks/y.md", ContentSetText.Item("Y", "kind: pps\nregion: geheim-r\nprogramme: geheim-p"))
        .With("events/y.md", ContentSetText.Item("Y", "region: geheim-r\ntheme: geheim-t"));

    private static string Printed(ContentSetText set)
    {
        var pages = set.Pages().Value;
        return string.Join('\n', pages.Pages.Select(p => JsonSerializer.Serialize<object>(p.Made)).Append(JsonSerializer.Serialize(pages.Site)));
    }

    private static string Unescaped(string json) =>
        json.Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal);
}
