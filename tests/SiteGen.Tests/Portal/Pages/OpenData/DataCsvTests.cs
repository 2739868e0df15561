using FsCheck;
using FsCheck.Fluent;
using SiteGen.Portal.Editing;
using SiteGen.Portal.Editing.Importing;

namespace SiteGen.Tests.Portal.Pages.OpenData;

public class DataCsvTests
{
    private static readonly string[] Keys =
    [
        "title", "summary", "contact organisation", "contact role", "partners", "results", "figures label", "figures value", "figures unit", "sources title",
    ];

    [Fact]
    public void A_row_has_what_an_item_says_with_dutch_names_above_it()
    {
        var content = ContentSetText.Base.With("goals/doel.md", """
            ---
            title: '=Doel, met een "komma"'
            number: 3
            programme: sterk-techniek
            targets: ['Een; twee', Drie]
            figures:
              - {label: leerlingen, value: 1234.5, year: 2017}
              - {label: bedrijven, value: 6, unit: stuks}
            ---
            Tekst.

            """);

        Assert.Equal(
            "\uFEFFBestandsnaam,Webadres,Titel,Nummer,Programma,Thema,Voornemens,Bereikt,Praktijken,Cijfers omschrijving,Cijfers waarde,Cijfers eenheid,Cijfers jaar,Cijfers bron,Cijfers nauwkeurigheid,Bronnen titel,Bronnen adres\r\n"
            + "doel,https://portaal.example/doelen/doel/,\"'=Doel, met een \"\"komma\"\"\",3,sterk-techniek,,\"Een, twee;Drie\",,,leerlingen;bedrijven,\"1234,5;6\",;stuks,2017;,,,,\r\n",
            content.Data("goals.csv"));
    }

    [Fact]
    public void A_number_is_a_number_and_a_yes_is_ja()
    {
        var content = ContentSetText.Base.With(
            "regions/achterhoek.md", ContentSetText.Item("Achterhoek", "kind: regio\nlat: 52.25\nlon: 6\nbuddy: {open: false}"));

        var row = content.Data("regions.csv").Split("\r\n")[1];

        Assert.Contains(",\"52,25\",6,", row, StringComparison.Ordinal);
        Assert.Contains(",nee,", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'+31 20 123'", "\"'+31 20 123\"")]
    [InlineData("'@alle'", "\"'@alle\"")]
    [InlineData("'-5'", "\"'-5\"")]
    [InlineData("'5-'", "5-")]
    public void A_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(string typed, string cell)
    {
        var content = ContentSetText.Base.With("cases/praktijk.md", ContentSetText.Case($"partners: [{typed}]"));

        Assert.Contains($",{cell},", content.Data("cases.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_actions_list_of_a_priority_does_not_fit_and_has_no_column()
    {
        var content = ContentSetText.Base.With(
            "agendas/agenda.md", ContentSetText.Item("Agenda", "region: achterhoek\npriorities: [{title: Samen, actions: [{title: Bellen}]}]"));

        Assert.DoesNotContain("Bellen", content.Data("agendas.csv"), StringComparison.Ordinal);
        Assert.Contains(",Speerpunten titel,Speerpunten thema,Planning datum,", content.Data("agendas.csv"), StringComparison.Ordinal);
    }

    /// <summary>
    /// A semicolon parts values in a cell, and an apostrophe before a sign of a formula is the mark against it: texts with
    /// those come back with a comma and without the apostrophe.
    /// </summary>
    [Fact]
    public void What_is_exported_of_cases_can_be_imported_again() => Prop.ForAll(Texts(), texts =>
    {
        var content = ContentSetText.Base
            .With("media/foto.png", "x")
            .With("cases/praktijk.md", Case(texts))
            .With("cases/andere.md", ContentSetText.Case("status: lopend"));

        var table = CsvTableReader.Read(content.DataBytes("cases.csv").Span, "cases.csv").Value!;
        var empty = content.Without("cases/praktijk.md").Without("cases/andere.md");
        var plan = Importers.All.Single(i => i.Name == "cases").Plan(table, new ImportPortal([.. empty.Files.Values], "content", empty.Options));
        var imported = plan.Files.Aggregate(empty, (set, file) => set.With(file.Path, file.Bytes));

        return (content.Data("cases.json") == imported.Data("cases.json"))
            .Label($"{content.Data("cases.json")}\n{imported.Data("cases.json")}");
    }).QuickCheckThrowOnFailure();

    private static string Case(string[] texts)
    {
        var text = Keys.Zip(texts.Select(YamlText.Of)).ToDictionary(pair => pair.First, pair => pair.Second);
        return $$"""
            ---
            title: {{text["title"]}}
            summary: {{text["summary"]}}
            kind: pilot
            region: [achterhoek]
            theme: instroom
            programme: sterk-techniek
            contact:
              organisation: {{text["contact organisation"]}}
              website: https://www.example.org/?a=1,2&b="x"
              role: {{text["contact role"]}}
            education: [vmbo, mbo]
            partners: [{{text["partners"]}}, Tweede]
            status: lopend
            start: 2024-05
            end: 2025
            updated: 2024-05-13
            results: [{{text["results"]}}]
            figures:
              - label: {{text["figures label"]}}
                value: 1.5
              - label: leerlingen
                value: -12.345
                unit: {{text["figures unit"]}}
                year: 2016-2017
                qualifier: circa
            answers: [vraag]
            image: {src: ../media/foto.png, alt: Een foto}
            sources:
              - title: {{text["sources title"]}}
                url: https://www.example.org/
              - title: Zonder adres
            ---
            Tekst.

            """;
    }

    private static Arbitrary<string[]> Texts()
    {
        var text = Gen.Elements([.. "abé1 ,:#\"=+-@'|\\/?&%."]).ArrayOf().Select(c => string.Join(' ', ("x" + new string(c)).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        var formula = Gen.Elements("=1+1", "+31 20", "-5", "@alle", "-", "=\"a\",b");
        return Gen.OneOf(text, formula).ArrayOf(Keys.Length).ToArbitrary();
    }
}
