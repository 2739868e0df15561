using System.Text.Json;

namespace SiteGen.Tests.Portal.Pages.OpenData;

public class DataJsonTests
{
    [Fact]
    public void An_item_has_its_name_and_address_and_then_its_keys_as_far_as_they_are_known()
    {
        var content = ContentSetText.Base.With("cases/praktijk.md", ContentSetText.Case("""
            education: [vmbo, mbo]
            start: 2024-09
            updated: 2024-02-29
            figures:
              - {label: leerlingen, value: 1234.50, year: 2017}
              - {label: bedrijven, value: -3}
            image: {src: ../media/een foto.png, alt: Een café}
            """)).With("media/een foto.png", "x");

        Assert.Equal(
            """
            [
            {"slug":"praktijk","url":"https://portaal.example/praktijken/praktijk/","title":"Praktijk","summary":"Kort.","region":["achterhoek"],"theme":["instroom"],"contact":{"organisation":"School"},"education":["vmbo","mbo"],"start":"2024-09","updated":"2024-02-29","figures":[{"label":"leerlingen","value":1234.50,"year":"2017"},{"label":"bedrijven","value":-3}],"image":{"src":"https://portaal.example/media/een%20foto.png","alt":"Een café"}}
            ]

            """,
            content.Data("cases.json"));
    }

    [Fact]
    public void Items_come_in_the_order_of_their_names_so_that_a_new_one_moves_nothing()
    {
        var content = ContentSetText.Base
            .With("cases/a.md", ContentSetText.Case("updated: 2020-01-01"))
            .With("cases/z.md", ContentSetText.Case("updated: 2024-01-01"));

        Assert.Equal(["a", "praktijk", "z"], Array(content, "cases.json").Select(c => c.GetProperty("slug").GetString()));
    }

    [Fact]
    public void What_is_not_shown_leaves_no_trace()
    {
        var content = ContentSetText.Base
            .With("themes/geheim.md", ContentSetText.Item("Geheim", "draft: true"))
            .With("questions/geheim.md", "---\ntitle: Geheim?\nregion: achterhoek\ntheme: instroom\ndraft: true\n---\nTekst.\n")
            .With("cases/geheim.md", ContentSetText.Case("expires: 2024-01-01"))
            .With("regions/achterhoek.md", ContentSetText.Item("Achterhoek", "kind: regio\nseeks: [geheim]\noffers: [geheim, instroom]"))
            .With("questions/vraag.md", "---\ntitle: Hoe dan?\nregion: achterhoek\ntheme: instroom\nanswers: [geheim]\n---\nTekst.\n")
            .With("cases/praktijk.md", ContentSetText.Case("answers: [geheim, vraag]"));

        var files = content.Pages().Value.Pages.Where(p => p.Head.Url.StartsWith("data/", StringComparison.Ordinal) && p.Head.Template is null);

        Assert.All(files, p => Assert.DoesNotContain("geheim", content.Data(p.Head.Url["data/".Length..]), StringComparison.OrdinalIgnoreCase));
        Assert.Equal("""{"open":true}""", Array(content, "regions.json").Single().GetProperty("buddy").GetRawText());
        Assert.Equal("""["instroom"]""", Array(content, "regions.json").Single().GetProperty("offers").GetRawText());
        Assert.False(Array(content, "regions.json").Single().TryGetProperty("seeks", out _));
    }

    [Fact]
    public void Somebody_is_named_who_agreed_and_that_they_agreed_is_not_passed_on()
    {
        var content = ContentSetText.Base.With(
            "cases/praktijk.md",
            ContentSetText.Case("  name: Jan de Wit\n  email: jan.de.wit@example.org\n  phone: 06-12345678\n  role: leraar\n  consent: true"));

        Assert.Equal(
            """{"organisation":"School","email":"jan.de.wit@example.org","phone":"06-12345678","name":"Jan de Wit","role":"leraar"}""",
            Array(content, "cases.json").Single().GetProperty("contact").GetRawText());
    }

    [Fact]
    public void The_actions_of_a_priority_are_within_it()
    {
        var content = ContentSetText.Base.With("agendas/agenda.md", ContentSetText.Item("Agenda", """
            region: achterhoek
            priorities:
              - {title: Samen, theme: instroom, actions: [{title: Bellen, status: open}, {title: Mailen}]}
              - {title: Alleen}
            """));

        Assert.Equal(
            """[{"title":"Samen","theme":"instroom","actions":[{"title":"Bellen","status":"open"},{"title":"Mailen"}]},{"title":"Alleen"}]""",
            Array(content, "agendas.json").Single().GetProperty("priorities").GetRawText());
    }

    private static JsonElement.ArrayEnumerator Array(ContentSetText content, string name) =>
        JsonDocument.Parse(content.DataBytes(name)).RootElement.EnumerateArray();
}
