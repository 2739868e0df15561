using FsCheck;
using FsCheck.Fluent;
using System.Text;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;

namespace SiteGen.Tests.Portal.Content;

public class ContentReaderTests
{
    [Fact]
    public void The_base_of_these_tests_is_valid() => Assert.Empty(ContentSetText.Base.Lines());

    [Theory]
    [InlineData("README.md")]
    [InlineData("cases/README.md")]
    [InlineData("media/README.md")]
    [InlineData("media/2024/foto.jpg")]
    [InlineData("media/FOTO.JPG")]
    [InlineData("search/lexicon.txt")]
    public void Some_files_beside_the_items_are_fine(string path) =>
        Assert.Empty(ContentSetText.Base.With(path, "tekst").Lines());

    [Theory]
    [InlineData("cases/Foto.md", "SG1002")]
    [InlineData("cases/een_twee.md", "SG1002")]
    [InlineData("cases/x\n.md", "SG1002")]
    [InlineData("case/x.md", "SG1003")]
    [InlineData("Cases/x.md", "SG1003")]
    [InlineData("cases/oost/x.md", "SG1004")]
    [InlineData("search/oost/x.yml", "SG1004")]
    [InlineData("cases/x.MD", "SG1005")]
    [InlineData("cases/foto.jpg", "SG1005")]
    [InlineData("los.md", "SG1005")]
    [InlineData("search/anders.yml", "SG1005")]
    [InlineData("media/tekening.svg", "SG1011")]
    [InlineData("media/programma.exe", "SG1011")]
    public void Other_files_are_reported_on_their_first_line(string path, string code) =>
        Assert.Equal([$"{path}:1:1 {code}"], ContentSetText.Base.With(path, ContentSetText.Case()).Found());

    [Fact]
    public void A_file_with_errors_is_left_out_and_the_others_go_on()
    {
        var set = ContentSetText.WithCase("kind: kwast").With("cases/y.md", ContentSetText.Case("kind: pilot")).Content();

        Assert.Equal(["praktijk", "y"], set.Items.OfType<CaseFile>().Select(c => c.Head.Id.Slug));
    }

    [Fact]
    public void A_wrong_name_is_an_error_in_every_place_that_uses_it_and_the_file_itself_still_counts_as_known()
    {
        var set = ContentSetText.WithCase("programme: nieuw").With("programmes/nieuw.md", ContentSetText.Item("Nieuw", "website: x"));

        Assert.Equal(["programmes/nieuw.md:4:10 SG1115"], set.Found());
    }

    [Theory]
    [InlineData(SourceFault.Unreadable, "SG1008")]
    [InlineData(SourceFault.SymbolicLink, "SG1007")]
    [InlineData(SourceFault.TooLarge, "SG1012")]
    public void A_file_that_was_not_read_counts_as_known_too(SourceFault fault, string code) =>
        Assert.Equal([$"themes/instroom.md:1:1 {code}"], ContentSetText.Base.With("themes/instroom.md", default, fault).Found());

    [Fact]
    public void The_size_of_a_file_is_limited_and_site_yml_can_only_raise_that()
    {
        var set = ContentSetText.WithCase(body: new string('a', 1_000_000));

        Assert.Equal(["cases/x.md:1:1 SG1006"], set.Found());
        Assert.Empty(WithLimit(set, "file: 2000000").Found());
        Assert.Empty(WithLimit(ContentSetText.Base, "file: 10").Found());
    }

    [Fact]
    public void The_size_of_front_matter_is_limited_in_bytes()
    {
        var set = ContentSetText.WithCase(string.Concat(Enumerable.Repeat("# éééééééé\n", 4_000)).TrimEnd());

        Assert.Equal(["cases/x.md:1:1 SG1203"], set.Found());
        Assert.Empty(WithLimit(set, "front_matter: 90000").Found());
    }

    [Fact]
    public void The_length_of_a_value_is_limited()
    {
        var set = ContentSetText.WithCase($"partners: [{new string('a', 10_001)}]");

        Assert.Empty(ContentSetText.WithCase($"partners: [{new string('a', 10_000)}]").Found());
        Assert.Equal(["cases/x.md:8:12 SG1126"], set.Found());
        Assert.Empty(WithLimit(set, "value: 10001").Found());
    }

    [Fact]
    public void The_nesting_of_markdown_is_limited()
    {
        var set = ContentSetText.WithCase(body: string.Concat(Enumerable.Repeat("> ", 80)) + "tekst\n");

        Assert.Empty(ContentSetText.WithCase(body: string.Concat(Enumerable.Repeat("> ", 60)) + "tekst\n").Found());
        Assert.Equal(["cases/x.md:1:1 SG1308"], set.Found());
        Assert.Empty(WithLimit(set, "markdown_nesting: 100").Found());
    }

    [Fact]
    public void The_number_of_table_cells_is_limited()
    {
        var set = ContentSetText.WithCase(body: "| a | b |\n| - | - |\n" + string.Concat(Enumerable.Repeat("| c | d |\n", 2_500)));

        Assert.Equal("SG1309", Assert.Single(set.Problems()).Code);
        Assert.Empty(WithLimit(set, "table_cells: 6000").Found());
    }

    [Fact]
    public void A_file_too_large_to_be_read_is_not_called_empty()
    {
        var line = Assert.Single(ContentSetText.Base.With("media/film.pdf", default, SourceFault.TooLarge).Lines());

        Assert.DoesNotContain(" 0 bytes", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_file_has_the_same_limit_of_size()
    {
        var set = ContentSetText.Base.With("site.yml", "# " + new string('a', 1_000_000));

        Assert.Equal(["site.yml:1:1 SG1006"], set.Found());
    }

    [Fact]
    public void The_order_of_the_files_and_the_number_of_jobs_change_nothing()
    {
        var set = ContentSetText.WithCase("programme: x\nimage:\n  src: ../media/f.jpg\n  alt: Foto", "[a](../themes/y.md)\n")
            .With("media/f1.jpg", "foto").With("media/f2.jpg", "foto").With("themes/z.md", ContentSetText.Item("Z", "kleur: a"));
        var expected = Printed(set, [.. set.Files.Values], 1);

        Prop.ForAll(Gen.Shuffle(set.Files.Values).ToArbitrary(), files => Printed(set, files, 3) == expected)
            .QuickCheckThrowOnFailure();
    }

    internal static ContentSetText WithLimit(ContentSetText set, string limit) =>
        set.With("site.yml", Encoding.UTF8.GetString(set.Files["site.yml"].Bytes.Span) + $"limits:\n  {limit}\n");

    private static string Printed(ContentSetText set, IEnumerable<SourceFile> files, int jobs)
    {
        var read = ContentReader.Read([.. files], "content", set.Options with { Jobs = jobs });
        var items = read.Value!.Items.Select(i => $"{i.Head.Path} {i.Head.Title}");
        var media = read.Value.Media.Select(m => m.Path);
        return string.Join('\n', [.. items, .. media, .. read.Diagnostics.Select(d => d.ToString())]);
    }
}
