using SiteGen.Portal.Content;
using SiteGen.Portal.Editing.Importing.Figures;

namespace SiteGen.Tests.Portal.Editing.Importing.Figures;

public class FigureListEditTests
{
    private static readonly Figure Schools = new("scholen", 12.5m, "procent", "2024", "CBS: tabel 3", null);

    [Fact]
    public void A_list_is_made_before_the_sources_with_the_comment_above_them_kept()
    {
        const string Text = "---\ntitle: A # naam\n# waar het staat\nsources:\n  - title: B\n---\nTekst.\n";

        Assert.Equal(
            "---\ntitle: A # naam\nfigures:\n  - label: scholen\n    value: 12.5\n    unit: procent\n    year: 2024\n    source: 'CBS: tabel 3'\n"
            + "# waar het staat\nsources:\n  - title: B\n---\nTekst.\n",
            Edit(Text, Schools));
    }

    [Fact]
    public void Without_sources_the_list_comes_last() => Assert.Equal(
        "---\ntitle: A\nfigures:\n  - label: a\n    value: 1\n---\n",
        Edit("---\ntitle: A\n---\n", new Figure("a", 1, null, null, null, null)));

    [Fact]
    public void A_number_that_changed_is_replaced_and_nothing_else()
    {
        const string Text = "---\nfigures:\n  # geteld in mei\n  - value: 10 # voorlopig\n    label: \"scholen\"\n    unit: procent\n    source: 'CBS: tabel 3'\n    year: 2024\n    qualifier: circa\ntitle: A\n---\n";

        Assert.Equal(Text.Replace("10 # voor", "12.5 # voor", StringComparison.Ordinal), Edit(Text, Schools));
    }

    [Fact]
    public void A_percentage_without_a_unit_is_the_same_figure()
    {
        const string Text = "---\nfigures:\n  - label: scholen\n    value: 10\n    source: 'CBS: tabel 3'\n    year: 2024\n---\n";

        Assert.Equal(Text.Replace("10", "12.5", StringComparison.Ordinal), Edit(Text, Schools));
    }

    [Fact]
    public void The_same_number_written_otherwise_stays()
    {
        const string Text = "---\nfigures:\n  - label: a\n    value: 1.50\n---\n";

        Assert.Equal(Text, Edit(Text, new Figure("a", 1.5m, null, null, null, null)));
    }

    [Fact]
    public void New_figures_join_the_end_of_the_list_in_the_way_it_is_indented_and_ended()
    {
        const string Text = "---\r\nfigures:\r\n- label: a\r\n  value: 1\r\n  # nog nakijken\r\n\r\n# over de regio\r\ntitle: A\r\n---\r\n- geen lijst\r\n";

        Assert.Equal(
            Text.Replace("nakijken\r\n", "nakijken\r\n- label: b\r\n  value: 2\r\n", StringComparison.Ordinal),
            Edit(Text, new Figure("b", 2, null, null, null, null)));
    }

    [Theory]
    [InlineData("figures:")]
    [InlineData("figures: []")]
    public void An_empty_list_is_filled(string list) => Assert.Equal(
        "---\nfigures:\n  - label: a\n    value: 1\ntitle: A\n---\n",
        Edit($"---\n{list}\ntitle: A\n---\n", new Figure("a", 1, null, null, null, null)));

    [Fact]
    public void A_list_between_brackets_is_left_alone_and_reported()
    {
        const string Text = "---\nfigures: [{label: a, value: 1}]\n---\n";

        var edited = FigureListEdit.Apply(Text, "content/regions/x.md", [Schools]);

        Assert.Equal(Text, edited.Value);
        Assert.Equal(["SG1911"], edited.Diagnostics.Select(d => d.Code));
    }

    private static string Edit(string text, params Figure[] figures)
    {
        var edited = FigureListEdit.Apply(text, "content/regions/x.md", figures);
        Assert.Empty(edited.Diagnostics);
        return edited.Value;
    }
}
