using System.Text;
using SiteGen.Commands;
using SiteGen.Portal.Content;
using SiteGen.Portal.Editing.Importing;

namespace SiteGen.Tests.Portal.Editing.Importing;

public class ItemImportTests
{
    private const string Case = """
        ---
        title: Lasles; met vonken
        summary: 'Kort: en goed.'
        region: [achterhoek]
        theme: [instroom]
        contact:
          organisation: School
          consent: true
        education: [vmbo, mbo]
        status: lopend
        start: 2024-05
        updated: 2024-05-13
        figures:
          - label: leerlingen
            value: 1234.5
          - label: bedrijven
            value: 6
            year: 2017
        sources:
          - title: Verslag
        draft: true
        ---

        Eerste alinea.

        Tweede, in het café.

        """;

    private const string Semicolons =
        "Status;Titel;Samenvatting;Regio's;THEMA;Contact: organisatie;Toestemming;education;Begin;Bijgewerkt;Cijfers omschrijving;figures.value;figures_year;Bronnen;Concept;Tekst\r\n"
        + "Lopend;\"Lasles; met vonken\";Kort: en goed.;Achterhoek;instroom;School;ja;\"vmbo; mbo\";mei 2024;13-5-2024;\"leerlingen; bedrijven\";\"1.234,5;6\";\";2017\";Verslag;ja;\"Eerste alinea.\r\n\r\nTweede, in het café.\"\r\n";

    [Fact]
    public void A_row_becomes_an_item_whatever_the_names_and_notations()
    {
        var plan = Plan(Encoding.UTF8.GetBytes(Semicolons));

        Assert.Empty(plan.Diagnostics.Select(d => d.Text));
        var file = Assert.Single(plan.Files);
        Assert.Equal("cases/lasles-met-vonken.md", file.Path);
        Assert.Equal(Case, Encoding.UTF8.GetString(file.Bytes.Span));
    }

    [Theory]
    [InlineData("utf-8 with mark")]
    [InlineData("utf-16")]
    [InlineData("utf-16 big-endian")]
    [InlineData("windows-1252")]
    [InlineData("commas")]
    [InlineData("tabs")]
    [InlineData("empty lines first")]
    public void Every_way_in_which_spreadsheets_write_csv_gives_the_same_item(string how)
    {
        byte[] bytes = how switch
        {
            "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Semicolons)],
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Semicolons)],
            "utf-16 big-endian" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Semicolons)],
            "empty lines first" => Encoding.UTF8.GetBytes("\n\r\n" + Semicolons),
            "windows-1252" => Encoding.Latin1.GetBytes(Semicolons),
            _ => Encoding.UTF8.GetBytes(WithSeparator(how == "commas" ? "," : "\t")),
        };

        var plan = Plan(bytes);

        Assert.Equal(Case, Encoding.UTF8.GetString(Assert.Single(plan.Files).Bytes.Span));
    }

    [Fact]
    public void What_is_wrong_is_shown_with_row_and_column()
    {
        const string Rows = """
            title,summary,region,theme,organisation,updated,website,figures.label,figures.value
            Een,Kort.,Achterhoekk,instroom,School,32-05-2024,x.nl,leerlingen,1.234
            ,,,,,,,,

            Twee,,achterhoek,instroom,School,,,,
            Praktijk,Kort.,achterhoek,instroom,School,,,,
            een,Kort.,achterhoek,instroom,School,,,,
            ?,Kort.,achterhoek,instroom,School,,,,
            Drie,Kort.,achterhoek,instroom,School,,,,,te veel
            """;

        var plan = Plan(Encoding.UTF8.GetBytes(Rows));

        Assert.Equal(
            """
            in.csv:2:11: error SG1102: rij 2, kolom C (region): onbekende regio 'Achterhoekk'; bedoelde u 'achterhoek'?
            in.csv:2:39: error SG1111: rij 2, kolom F (updated): '32-05-2024' is geen datum zoals wij die schrijven; schrijf jaar-maand-dag: 2024-05-13
            in.csv:2:50: error SG1115: rij 2, kolom G (website): 'x.nl' is geen webadres; schrijf het hele adres: https://www.voorbeeld.nl
            in.csv:2:66: error SG1108: rij 2, kolom I (figures.value): hier hoort een getal; gebruik alleen cijfers, met een punt voor de decimalen: 1.5
            in.csv:5:6: error SG1104: rij 5, kolom B (summary): achter 'summary' staat niets; vul in: een of twee zinnen, hooguit 300 tekens
            in.csv:6:1: warning SG1809: rij 6: content/cases/praktijk.md bestaat al en blijft zoals het is; pas dat bestand zelf aan, of geef de rij een andere titel
            in.csv:7:1: error SG1808: rij 7 krijgt dezelfde bestandsnaam als rij 2: 'een'; geef een van beide een andere titel
            in.csv:8:1: error SG1807: van de titel in rij 8 is geen bestandsnaam te maken; vul een titel met letters of cijfers in
            in.csv:9:43: error SG1806: rij 9 heeft meer cellen dan er kolommen zijn; zet een cel met een scheidingsteken tussen aanhalingstekens
            """,
            string.Join('\n', plan.Diagnostics.Where(d => d.Code != "SG1305").Select(d => DiagnosticLines.Of(d, DiagnosticFormat.Text))));
    }

    [Theory]
    [InlineData("title,summary,covers\nA,B,C\n", "1:1 1:7 1:15 2:1 2:3 2:5")]
    [InlineData("title,summary\r\n\"A, b\", \"C \"\"d\"\"\"\r\n", "1:1 1:7 2:1 2:9")]
    [InlineData("title;summary;covers\n\"één\ntwee\";  drie ;\"vier\n\nvijf\"\nA;;B\n", "1:1 1:7 1:15 2:1 3:9 3:15 6:1 6:3 6:4")]
    [InlineData("\uFEFFtitle\tsummary\n🏫 naam\tB\n\n\nC\tD\n", "1:1 1:7 2:1 2:9 5:1 5:3")]
    public void Every_cell_knows_where_it_starts(string text, string places)
    {
        var table = CsvTableReader.Read(Encoding.UTF8.GetBytes(text), "in.csv").Value!;

        Assert.Equal(places, string.Join(' ', table.Rows.Prepend(table.Headers).SelectMany(r => r.Cells).Select(c => $"{c.Line}:{c.Column}")));
    }

    [Fact]
    public void A_row_that_stops_early_is_pointed_at_where_it_ends()
    {
        var plan = Plan(Encoding.UTF8.GetBytes("title,summary\nEen\n"), ItemKind.Theme);

        Assert.Equal(["2:4 SG1104"], plan.Diagnostics.Where(d => d.Code != "SG1305").Select(d => $"{d.At.Line}:{d.At.Column} {d.Code}"));
    }

    [Theory]
    [InlineData("title;summary\nEen; \"Kort.\nTwee;Kort.\n", "2:6")]
    [InlineData("title;summary\nEen;Een \"korte\" zin.\nTwee;\"Goed\"\nDrie;\"Kort\".\nVier\";x\n", "2:5 4:6 5:1")]
    [InlineData("title;\"summary\"s\nEen;\"Een\n\"\"korte\"\" zin\"\n\"Twee\";\"\"\"x\n", "1:7 4:8")]
    public void Every_cell_with_wrong_quotes_is_pointed_at(string text, string places)
    {
        var plan = Plan(Encoding.UTF8.GetBytes(text), ItemKind.Theme);

        Assert.All(plan.Diagnostics, d => Assert.Equal("SG1802", d.Code));
        Assert.Equal(places, string.Join(' ', plan.Diagnostics.Select(d => $"{d.At.Line}:{d.At.Column}")));
    }

    [Theory]
    [InlineData("PK\u0003\u0004\u0014\u0000xl/workbook.xml\"", "een werkmap van Excel of LibreOffice")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\n\u0000", "een oude werkmap van Excel")]
    [InlineData("t\u0000i\u0000t\u0000e\u0000l\u0000\n\u0000", "een bestand dat sitegen niet als tekst kan lezen")]
    [InlineData("\u00FF\u00FE\u0000\u0000t\u0000\u0000\u0000", "een bestand dat sitegen niet als tekst kan lezen")]
    public void A_file_that_is_no_csv_says_what_to_do(string latin1, string what)
    {
        var plan = Plan(Encoding.Latin1.GetBytes(latin1), ItemKind.Theme);

        Assert.Equal(
            [$"in.csv:1:1: error SG1810: dit is geen csv-bestand maar {what}; open het in uw spreadsheet en kies 'Opslaan als' met als soort 'CSV UTF-8'"],
            plan.Diagnostics.Select(d => DiagnosticLines.Of(d, DiagnosticFormat.Text)));
    }

    [Theory]
    [InlineData("", "SG1801: dit bestand heeft geen kolomnamen; zet de namen van de kolommen op de eerste regel")]
    [InlineData("\n\n", "SG1801: dit bestand heeft geen kolomnamen; zet de namen van de kolommen op de eerste regel")]
    [InlineData("title,summary\n\"x", "SG1802: rij 2, kolom A (title): de aanhalingstekens van deze cel kloppen niet; zet er een aan het begin en een aan het eind, en schrijf een aanhalingsteken in de tekst dubbel")]
    [InlineData("title,sumary,summary\n", "SG1803: onbekende kolom 'sumary' (B); bedoelde u 'summary'?")]
    [InlineData("title,Titel,summary\n", "SG1804: kolom 'Titel' (B) is een tweede kolom voor 'title'; houd er één over")]
    [InlineData("title,summary\n\n", "SG1811: onder de kolomnamen staan geen rijen; zet elke praktijk, regio of andere inhoud op een eigen regel")]
    [InlineData("title,,summary,\nA,,B,\nC,,D,x\nE,y,F,z\n", "SG1812: rij 4, kolom B: deze kolom heeft geen naam, en er staat wel iets in; geef de kolom een naam, of haal haar weg", "SG1812: rij 3, kolom D: deze kolom heeft geen naam, en er staat wel iets in; geef de kolom een naam, of haal haar weg")]
    [InlineData("title\n", "SG1805: een kolom voor 'summary' ontbreekt; die sleutel is verplicht; voeg een kolom 'Samenvatting' toe")]
    public void A_file_that_can_not_be_used_is_refused_as_a_whole(string text, params string[] problems)
    {
        var plan = Plan(Encoding.UTF8.GetBytes(text), ItemKind.Theme);

        Assert.Empty(plan.Files);
        Assert.Equal(problems, plan.Diagnostics.Select(d => $"{d.Code}: {d.Text}"));
    }

    [Theory]
    [InlineData("Lasles.MD", "themes/lasles.md")]
    [InlineData("las-les", "themes/las-les.md")]
    [InlineData("", "themes/een.md")]
    public void A_column_may_give_the_names_of_the_files(string name, string path)
    {
        var plan = Plan(Encoding.UTF8.GetBytes($"bestandsnaam,title,summary\n{name},Een,Kort.\n"), ItemKind.Theme);

        Assert.Equal(path, Assert.Single(plan.Files).Path);
    }

    [Fact]
    public void The_same_fault_twice_in_a_cell_is_said_once()
    {
        var plan = Plan("title,summary\nEen,K\0or\0t.\n"u8.ToArray(), ItemKind.Theme);

        Assert.Single(plan.Diagnostics, d => d.Code == "SG1125");
    }

    /// <summary>A list in a cell is parted with semicolons; where that can only be a list, commas will do.</summary>
    [Theory]
    [InlineData("Achterhoek, De Kust", "vmbo,MBO", "region: [achterhoek, de-kust]", "education: [vmbo, mbo]")]
    [InlineData("Land, zee; Achterhoek", "vmbo; mbo", "region: [land-zee, achterhoek]", "education: [vmbo, mbo]")]
    public void Names_in_one_cell_may_be_parted_with_commas(string regions, string education, params string[] lines)
    {
        var set = ContentSetText.Base
            .With("regions/de-kust.md", ContentSetText.Item("De Kust", "kind: regio"))
            .With("regions/land-zee.md", ContentSetText.Item("'Land, zee'", "kind: regio"));
        var rows = $"title;summary;region;theme;organisation;education;partners\nEen;Kort.;\"{regions}\";instroom;School;\"{education}\";Bakker, De Vries\n";

        var plan = Importers.All.Single(i => i.Name == "cases")
            .Plan(CsvTableReader.Read(Encoding.UTF8.GetBytes(rows), "in.csv").Value!, new ImportPortal([.. set.Files.Values], "content", set.Options));

        var text = Encoding.UTF8.GetString(Assert.Single(plan.Files).Bytes.Span);
        Assert.All(lines, line => Assert.Contains($"\n{line}\n", text, StringComparison.Ordinal));
        Assert.Contains("\npartners: ['Bakker, De Vries']\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("themes", "Titel,Samenvatting\nTechniek,Kort.\n")]
    [InlineData("regions", "Titel,Samenvatting,Soort,lat,lon\nTwente,Kort.,Regio,\"52,221\",6.891\n")]
    [InlineData("questions", "Titel,Regio,Thema,Status\nHoe?,Achterhoek,Instroom,open\n")]
    [InlineData("agendas", "Titel,Samenvatting,Regio,Speerpunten\nSamen,Kort.,Achterhoek,Een; Twee\n")]
    [InlineData("goals", "Titel,Nummer,Programma\nMeer,3,Sterk Techniek\n")]
    public void Other_types_are_imported_too(string folder, string rows)
    {
        var plan = Plan(Encoding.UTF8.GetBytes(rows), ContentTypes.Named(folder)!.Kind);

        Assert.Empty(plan.Diagnostics.Where(d => d.Code != "SG1305").Select(d => d.Text));
        Assert.Single(plan.Files);
    }

    [Theory]
    [InlineData("themes", "Titel,Samenvatting\nTechniek,Kort.\n")]
    [InlineData("figures", "regio,label,waarde\nachterhoek,scholen,12\n")]
    public void Content_that_stays_as_it_is_is_read_once(string type, string rows)
    {
        var (once, bytes) = Counted();
        ContentReader.Read([once], "content", ContentSetText.Base.Options);
        var looksOfOneRead = bytes.Looks;
        var (file, counted) = Counted();
        var portal = new ImportPortal([.. ContentSetText.Base.Files.Values, file], "content", ContentSetText.Base.Options);

        Importers.All.Single(i => i.Name == type).Plan(CsvTableReader.Read(Encoding.UTF8.GetBytes(rows), "in.csv").Value!, portal);

        Assert.NotEqual(0, looksOfOneRead);
        Assert.Equal(looksOfOneRead, counted.Looks);
    }

    private static (SourceFile File, CountedBytes Bytes) Counted()
    {
        var bytes = new CountedBytes(Encoding.UTF8.GetBytes(ContentSetText.Item("Zorg")));
        return (new SourceFile("themes/zorg.md", "content/themes/zorg.md", bytes.Memory), bytes);
    }

    private static ImportPlan Plan(byte[] bytes, ItemKind kind = ItemKind.Case)
    {
        var set = ContentSetText.Base
            .With("themes/instroom.md", ContentSetText.Item("Instroom"))
            .With("regions/achterhoek.md", ContentSetText.Item("De Achterhoek", "kind: regio"));
        var table = CsvTableReader.Read(bytes, "in.csv");
        return table.Value is null
            ? new ImportPlan([], table.Diagnostics)
            : Importers.All.Single(i => i.Name == ContentTypes.Of(kind).Folder)
                .Plan(table.Value, new ImportPortal([.. set.Files.Values], "content", set.Options));
    }

    /// <summary>The same rows, as a program writes them that parts with something else.</summary>
    private static string WithSeparator(string separator)
    {
        var table = CsvTableReader.Read(Encoding.UTF8.GetBytes(Semicolons), "in.csv").Value!;
        var rows = table.Rows.Prepend(table.Headers).Select(r => r.Cells.Select(c => c.Text));
        return string.Concat(rows.Select(cells => string.Join(separator, cells.Select(c => $"\"{c}\"")) + "\n"));
    }
}
