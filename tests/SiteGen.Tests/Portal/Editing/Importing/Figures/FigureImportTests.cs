using System.Text;
using SiteGen.Portal.Content;
using SiteGen.Portal.Editing.Importing;

namespace SiteGen.Tests.Portal.Editing.Importing.Figures;

public class FigureImportTests
{
    [Fact]
    public void A_dutch_file_of_the_statistics_office_comes_into_the_region_files()
    {
        var plan = Plan("Regio;Onderwerp;Waarde;Eenheid;Jaar;Bron\nAchterhoek;leerlingen in de techniek;1.234,5;leerlingen;2024;CBS\n", Encoding.Latin1);

        Assert.Empty(plan.Diagnostics);
        var text = Encoding.UTF8.GetString(Assert.Single(plan.Changed).After.Bytes.Span);
        Assert.Contains("figures:\n  - label: leerlingen in de techniek\n    value: 1234.5\n    unit: leerlingen\n    year: 2024\n    source: CBS\n---\n", text, StringComparison.Ordinal);
        Assert.Empty(plan.Files);
    }

    [Fact]
    public void An_english_file_with_commas_does_the_same()
    {
        var plan = Plan("region,label,value,unit,year,source\nachterhoek,\"scholen, in totaal\",45.5,procent,2023-2024,OCW\n");

        Assert.Empty(plan.Diagnostics);
        Assert.Contains("value: 45.5\n", Encoding.UTF8.GetString(plan.Changed[0].After.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_numbers_stay_away_unless_they_are_public_or_no_number_of_people()
    {
        var plan = Plan("regio;label;waarde;eenheid;openbaar\nachterhoek;a;4;leerlingen;\nachterhoek;b;4;leerlingen;ja\nachterhoek;c;4;procent;\nachterhoek;d;5;leerlingen;nee\n");

        Assert.Equal(["x.csv:2 SG1910"], Found(plan));
        var text = Encoding.UTF8.GetString(plan.Changed[0].After.Bytes.Span);
        Assert.DoesNotContain("label: a", text, StringComparison.Ordinal);
        Assert.All((string[])["b", "c", "d"], label => Assert.Contains($"label: {label}\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_row_and_column()
    {
        var plan = Plan("regio;label;waarde;jaar;openbaar;kleur\nachterhoekk;a;10;2024;;\nachterhoek;;10;2024;;\nachterhoek;b;tien;2024;;\nachterhoek;c;10;'24;misschien;\nachterhoek;d;10;2024;;\nachterhoek;d;11;2024;;\n");

        Assert.Equal(
            ["x.csv:1 SG1902", "x.csv:2 SG1903", "x.csv:3 SG1904", "x.csv:4 SG1905", "x.csv:5 SG1907", "x.csv:5 SG1908", "x.csv:7 SG1909"],
            Found(plan));
        Assert.Equal("rij 2, kolom A (regio): onbekende regio 'achterhoekk'; bedoelde u 'achterhoek'?", plan.Diagnostics[1].Text);
        Assert.Equal(["1:34", "2:1", "3:12", "4:14", "5:17", "5:21", "7:1"], plan.Diagnostics.Select(d => $"{d.At.Line}:{d.At.Column}"));
    }

    [Fact]
    public void Without_the_columns_that_matter_nothing_is_read() =>
        Assert.Equal(["x.csv:1 SG1901", "x.csv:1 SG1901"], Found(Plan("regio;jaar\nachterhoek;2024\n")));

    [Fact]
    public void What_is_not_filled_in_is_called_that()
    {
        var plan = Plan("regio;label;waarde\n;a;\n");

        Assert.Equal(
            ["rij 2, kolom A (regio): hier staat niets; kies uit: achterhoek", "rij 2, kolom C (waarde): hier staat niets; gebruik alleen cijfers, met een komma of punt voor de decimalen"],
            plan.Diagnostics.Select(d => d.Text));
    }

    [Theory]
    [InlineData("45,5 %", "", "procent")]
    [InlineData("2%", "", "procent")]
    [InlineData("45%", "procentpunt", "procentpunt")]
    public void A_percent_sign_is_a_unit(string value, string unit, string expected)
    {
        var plan = Plan($"regio;label;waarde;eenheid\nachterhoek;a;{value};{unit}\n");

        Assert.Empty(plan.Diagnostics);
        Assert.Contains($"    unit: {expected}\n", Encoding.UTF8.GetString(Assert.Single(plan.Changed).After.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_without_a_name_is_not_left_out_in_silence()
    {
        var plan = Plan("regio;label;waarde;;\nachterhoek;a;10;;\nachterhoek;b;11;hoera;\n");

        Assert.Equal(["x.csv:3 SG1812"], Found(plan));
        Assert.Single(plan.Changed);
    }

    [Theory]
    [InlineData("regio;label;waarde\n;;\n")]
    [InlineData("regio;label;waarde;opmerking\n")]
    public void A_file_without_figures_is_no_success(string csv) =>
        Assert.Contains("x.csv:1 SG1811", Found(Plan(csv)));

    [Fact]
    public void What_is_there_already_changes_nothing()
    {
        const string Csv = "regio;label;waarde\nachterhoek;a;10\n";
        var once = Plan(Csv).Changed[0].After;

        Assert.Empty(Plan(Csv, file: once).Changed);
    }

    [Fact]
    public void A_row_with_more_cells_than_columns_is_refused_and_never_cut_in_two()
    {
        var plan = Plan("regio,label,waarde,eenheid\nachterhoek,leerlingen,12,345,leerlingen\n");

        Assert.Equal(["x.csv:2 SG1806"], Found(plan));
        Assert.Empty(plan.Changed);
    }

    [Fact]
    public void Spaces_of_any_kind_in_a_cell_make_no_other_figure()
    {
        const string Csv = "regio;label;waarde\nachterhoek;leer  werk\u00a0plekken;10\n";
        var once = Plan(Csv).Changed[0].After;

        Assert.Empty(Plan(Csv, file: once).Changed);
    }

    [Fact]
    public void A_region_with_errors_is_mended_first()
    {
        var broken = new SourceFile("regions/achterhoek.md", "content/regions/achterhoek.md", Encoding.UTF8.GetBytes("---\ntitle: A\n---\n"));

        var plan = Plan("regio;label;waarde\nachterhoek;a;10\n", file: broken);

        Assert.Empty(plan.Changed);
        Assert.Contains("regions/achterhoek.md:1 SG1101", Found(plan));
    }

    private static ImportPlan Plan(string csv, Encoding? encoding = null, SourceFile? file = null)
    {
        var table = CsvTableReader.Read((encoding ?? Encoding.UTF8).GetBytes(csv), "x.csv");
        Assert.Empty(table.Diagnostics);
        var files = file is null ? ContentSetText.Base : ContentSetText.Base.With(file.Path, file.Bytes);
        var portal = new ImportPortal([.. files.Files.Values], "content", files.Options);
        return Importers.All.Single(i => i.Name == "figures").Plan(table.Value!, portal);
    }

    private static string[] Found(ImportPlan plan) =>
        [.. plan.Diagnostics.Select(d => $"{d.At.Path.Replace("content/", "", StringComparison.Ordinal)}:{d.At.Line} {d.Code}")];
}
