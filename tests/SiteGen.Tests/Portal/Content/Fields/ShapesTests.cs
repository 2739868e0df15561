using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Regions;

namespace SiteGen.Tests.Portal.Content.Fields;

public class ShapesTests
{
    [Theory]
    [InlineData("Gewoon", "Gewoon")]
    [InlineData("' Met ruimte '", "Met ruimte")]
    [InlineData("ja", "ja")]
    [InlineData("1,5", "1,5")]
    [InlineData("2024", "2024")]
    [InlineData("|\n    een\n    twee", "een twee")]
    [InlineData("{{ titel }}", null)]
    [InlineData("'{{ titel }}'", "{{ titel }}")]
    public void Text_is_what_was_typed_on_one_line(string typed, string? value)
    {
        var set = ContentSetText.WithCase($"partners:\n  - {typed}");

        Assert.Equal(value is null, set.Problems().Length > 0);
        Assert.Equal(value, value is null ? null : Assert.Single(set.Only<CaseFile>("x").Partners));
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("-1.50", "-1.50")]
    [InlineData(".5", "0.5")]
    [InlineData("1e3", "1000")]
    public void A_number_follows_yaml(string typed, string value)
    {
        var set = ContentSetText.WithCase($"figures: [{{label: A, value: {typed}}}]");

        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), set.Only<CaseFile>("x").Figures[0].Value);
    }

    [Theory]
    [InlineData("'12'", "haal de aanhalingstekens weg: 12")]
    [InlineData("'1,5'", "schrijf een punt in plaats van een komma: 1.5")]
    [InlineData("1.250,75", "schrijf een punt in plaats van een komma: 1250.75")]
    [InlineData("ongeveer 1", "gebruik alleen cijfers, met een punt voor de decimalen: 1.5")]
    [InlineData("'ruim 1,5'", "gebruik alleen cijfers, met een punt voor de decimalen: 1.5")]
    [InlineData("'veel'", "gebruik alleen cijfers, met een punt voor de decimalen: 1.5")]
    [InlineData("1e400", "gebruik alleen cijfers, met een punt voor de decimalen: 1.5")]
    [InlineData("[1]", "gebruik alleen cijfers, met een punt voor de decimalen: 1.5")]
    public void Anything_else_is_no_number_and_the_fix_is_a_number(string typed, string fix)
    {
        var set = ContentSetText.WithCase($"figures:\n  - label: A\n    value: {typed}");

        var problem = Assert.Single(set.Problems());

        Assert.Equal(("SG1108", fix), (problem.Code, problem.Fix));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    [InlineData("TRUE")]
    public void Yes_is_written_as_in_yaml(string typed) => Assert.True(ContentSetText.WithCase($"draft: {typed}").Only<CaseFile>("x").Head.Draft);

    [Theory]
    [InlineData("'true'")]
    [InlineData("ja")]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("[true]")]
    public void Other_words_for_yes_are_errors(string typed) =>
        Assert.Equal(["cases/x.md:8:8 SG1110"], ContentSetText.WithCase($"draft: {typed}").Found());

    [Theory]
    [InlineData("theme: instroom")]
    [InlineData("theme: [instroom]")]
    [InlineData("theme:\n  - instroom")]
    public void One_or_a_list_of_one_is_the_same(string line)
    {
        var text = ContentSetText.Case().Replace("theme: instroom", line, StringComparison.Ordinal);

        Assert.Equal(["instroom"], ContentSetText.Base.With("cases/x.md", text).Only<CaseFile>("x").Themes);
    }

    [Fact]
    public void Only_the_theme_list_of_a_case_has_a_longest_length()
    {
        var themes = Enumerable.Range(1, 4).Select(n => $"a{n}").Aggregate(
            ContentSetText.Base, (set, slug) => set.With($"themes/{slug}.md", ContentSetText.Item(slug)));
        var text = ContentSetText.Case().Replace("theme: instroom", "theme: [a1, a2, a3, a4]", StringComparison.Ordinal);

        Assert.Equal(["cases/x.md:5:21 SG1124"], themes.With("cases/x.md", text).Found());
        Assert.Empty(themes.With("events/x.md", ContentSetText.Item("X", "theme: [a1, a2, a3, a4]")).Found());
    }

    [Fact]
    public void A_province_needs_no_item_of_its_own()
    {
        var set = ContentSetText.Base.With("regions/zeeland.md", ContentSetText.Item("Zeeland", "kind: provincie\nprovince: [zeeland, utrecht]"));

        Assert.Empty(set.Lines());
        Assert.Equal(["zeeland", "utrecht"], set.Only<RegionFile>("zeeland").Provinces);
    }

    [Theory]
    [InlineData("kind: kwast", "networks")]
    [InlineData("kind: kwast", "resources")]
    public void More_than_twelve_values_are_not_listed(string line, string folder)
    {
        var set = ContentSetText.Base.With($"{folder}/x.md", ContentSetText.Item("X", line + (folder == "networks" ? "\nregion: achterhoek" : "")));

        Assert.Null(Assert.Single(set.Problems()).Fix);
    }

    [Theory]
    [InlineData("title: TODO", "SG1105")]
    [InlineData("title: 'Nog doen: TODO'", "SG1105")]
    [InlineData("title: MASTODONT", "")]
    [InlineData("title: Titel\npartners: [een, TODO]", "SG1105")]
    [InlineData("title: Titel\nimage:\n  src: ../media/f.jpg\n  alt: TODO", "SG1105")]
    public void A_todo_in_a_value_is_reported(string lines, string code)
    {
        var text = ContentSetText.Case().Replace("title: Praktijk", lines, StringComparison.Ordinal);

        var problems = ContentSetText.Base.With("media/f.jpg", "foto").With("cases/x.md", text).Problems();

        Assert.Equal(code, string.Join(' ', problems.Select(p => p.Code)));
    }
}
