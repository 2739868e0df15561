using SiteGen.Portal.Content;
using SiteGen.Portal.Editing;

namespace SiteGen.Tests.Portal.Editing;

public class NewItemTests
{
    private static readonly DateOnly Today = new(2024, 5, 13);

    private static readonly KnownSlugs Known = KnownSlugs.In([.. ContentSetText.Base.Files.Values]);

    public static TheoryData<string> Folders => [.. ContentTypes.All.Select(t => t.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Of_a_fresh_file_only_what_must_be_filled_in_is_reported(string folder)
    {
        var text = NewItem.Write(ContentTypes.Named(folder)!, NewItemAnswers.Titled("Een \"nieuwe\" titel: met alles, #1"), Known, Today);

        var found = ContentSetText.Base.With($"{folder}/nieuw.md", text).Problems();

        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.True(d.Code is "SG1105" or "SG1305", $"{d.At.Line}:{d.At.Column} {d.Code} {d.Text}"));
        Assert.Contains(found, d => d.Code == "SG1305");
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_required_key_waits_to_be_filled_in(string folder)
    {
        var type = ContentTypes.Named(folder)!;

        var lines = NewItem.Write(type, NewItemAnswers.Titled("Titel"), Known, Today).Split('\n');

        Assert.All(
            type.Fields.Where(f => f.Required),
            f => Assert.Contains(lines, line => line.StartsWith($"{f.Key}:", StringComparison.Ordinal)));
        Assert.All(
            type.Fields.Where(f => !f.Required && f != type.MadeOn),
            f => Assert.Contains(lines, line => line.StartsWith($"# {f.Key}: TODO (", StringComparison.Ordinal)));
    }

    [Fact]
    public void Shows_hints_allowed_values_and_the_day() => Assert.StartsWith(
        """
        ---
        # Korte titel, hooguit 90 tekens
        title: Lasles
        # Een of twee zinnen, hooguit 300 tekens
        summary: TODO
        # Een of meer regio's
        # Kies uit: achterhoek
        region: [TODO]
        # Een tot drie thema's
        # Kies uit: instroom
        theme: [TODO]
        # Wie men kan vragen
        contact:
          # De organisatie
          organisation: TODO
        # Dag van de laatste inhoudelijke wijziging
        updated: 2024-05-13
        # Dit mag u toevoegen. Haal dan het hekje en de spatie weg en vul het in.
        # kind: TODO (Soort praktijk: project, pilot,
        """,
        NewItem.Write(ContentTypes.Of(ItemKind.Case), NewItemAnswers.Titled("Lasles"), Known, Today), StringComparison.Ordinal);

    [Fact]
    public void What_is_known_stands_there_and_the_rest_waits() => Assert.StartsWith(
        """
        ---
        # Korte titel, hooguit 90 tekens
        title: 'Samen: verder'
        # Een of twee zinnen, hooguit 300 tekens
        summary: TODO
        # Een of meer regio's
        region: [achterhoek, twente]
        # Speerpunten met hun acties
        priorities:
            # Het speerpunt
          - title: '2024: beginnen'
        #
        """.TrimEnd('#'),
        NewItem.Write(
            ContentTypes.Of(ItemKind.Agenda),
            NewItemAnswers.Titled("Samen: verder").With("summary", [""]).With("region", ["achterhoek", "twente"]).With("priorities.title", ["2024: beginnen"]),
            Known, Today),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_filled_in_is_valid()
    {
        var text = NewItem.Write(ContentTypes.Of(ItemKind.Agenda), NewItemAnswers.Titled("Samen verder"), Known, Today)
            .Replace("[TODO]", "[achterhoek]", StringComparison.Ordinal)
            .Replace("TODO: schrijf hier de tekst.", "Wat wij afspraken.", StringComparison.Ordinal)
            .Replace(": TODO\n", ": Ingevuld\n", StringComparison.Ordinal);

        Assert.Empty(ContentSetText.Base.With("agendas/samen-verder.md", text).Lines());
    }

    [Fact]
    public void Many_names_are_not_listed_but_found_in_their_folder()
    {
        var many = KnownSlugs.In([.. Enumerable.Range(0, 61).Select(i => new SourceFile($"regions/r{i}.md", "", default))]);

        var text = NewItem.Write(ContentTypes.Of(ItemKind.Question), NewItemAnswers.Titled("Hoe?"), many, Today);

        Assert.Contains("# Kies uit: de bestandsnamen in de map regions, zonder .md\n", text, StringComparison.Ordinal);
    }
}
