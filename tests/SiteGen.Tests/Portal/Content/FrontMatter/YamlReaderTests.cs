namespace SiteGen.Tests.Portal.Content.FrontMatter;

/// <summary>Where in the file a problem with front matter is reported.</summary>
public class YamlReaderTests
{
    [Theory]
    [InlineData("kind: kwast", "8:7")]
    [InlineData("kind: 'kwast'", "8:7")]
    [InlineData("kind: \"kwast\"", "8:7")]
    [InlineData("kind:    kwast # uitleg", "8:10")]
    [InlineData("kind:\tkwast", "8:7")]
    [InlineData("kind:\n  kwast", "9:3")]
    [InlineData("kind: >\n  kwast", "8:7")]
    [InlineData("\"kind\": kwast", "8:9")]
    [InlineData("# uitleg\nkind: kwast", "9:7")]
    [InlineData("\nkind: kwast", "9:7")]
    [InlineData("education: [mbo, \"peuters\"]", "8:18")]
    [InlineData("education:\n  - mbo\n  - peuters", "10:5")]
    [InlineData("partners: [\"🏫🏫\"]\nkind: kwast", "9:7")]
    [InlineData("figures: [{label: '🏫\t', value: 1, qualifier: enkele}]", "8:47")]
    public void A_wrong_value_is_reported_where_it_starts_as_typed(string frontMatter, string place) =>
        Assert.Equal([$"cases/x.md:{place} SG1106"], ContentSetText.WithCase(frontMatter).Found());

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void A_byte_order_mark_and_other_line_ends_shift_nothing(string mark, string lineEnd)
    {
        var text = mark + ContentSetText.Case("kind: kwast", "[x](y)\n").Replace("\n", lineEnd, StringComparison.Ordinal);

        Assert.Equal(["cases/x.md:8:7 SG1106", "cases/x.md:10:5 SG1306"], ContentSetText.Base.With("cases/x.md", text).Found());
    }

    [Theory]
    [InlineData("kleur: rood", "8:1 SG1103")]
    [InlineData("'kleur': rood", "8:1 SG1103")]
    [InlineData("contact:\n  organisation: School", "8:1 SG1212")]
    [InlineData("image:\n  src: ../media/f.jpg\n  alt: Een robot\n  bron: iemand", "11:3 SG1103")]
    public void An_unknown_or_double_key_is_reported_on_the_key(string frontMatter, string place) =>
        Assert.Equal(
            [$"cases/x.md:{place}"],
            ContentSetText.WithCase(frontMatter).With("media/f.jpg", "foto").Found());

    [Theory]
    [InlineData("title:")]
    [InlineData("title: ")]
    [InlineData("title: ~")]
    [InlineData("title: null")]
    [InlineData("title: ''")]
    [InlineData("title: \"  \"")]
    [InlineData("title: # straks")]
    [InlineData("title: []")]
    public void An_empty_value_is_reported_on_its_key(string title)
    {
        var text = ContentSetText.Case().Replace("title: Praktijk", title, StringComparison.Ordinal);

        Assert.Equal(["cases/x.md:2:1 SG1104"], ContentSetText.Base.With("cases/x.md", text).Found());
    }

    [Fact]
    public void A_missing_key_is_reported_at_the_start_of_the_file()
    {
        var text = ContentSetText.Case().Replace("title: Praktijk\n", "", StringComparison.Ordinal);

        Assert.Equal(["cases/x.md:1:1 SG1101"], ContentSetText.Base.With("cases/x.md", text).Found());
    }

    [Fact]
    public void One_slip_hides_neither_the_other_slips_nor_the_other_keys()
    {
        const string FrontMatter = "kind: Let op: kwast\nstatus: bezet\npartners: [een\nstart: 13-05-2024";

        Assert.Equal(
            ["cases/x.md:8:7 SG1206", "cases/x.md:9:9 SG1106", "cases/x.md:10:11 SG1209", "cases/x.md:11:8 SG1111"],
            ContentSetText.WithCase(FrontMatter).Found());
    }

    [Fact]
    public void One_slip_under_a_key_does_not_hide_another_under_it()
    {
        const string FrontMatter = "figures:\n  - label: Let op: dit\n    value: 1\n  - label: @dat\n    value: 1,5";

        Assert.Equal(
            ["cases/x.md:9:12 SG1206", "cases/x.md:11:12 SG1210", "cases/x.md:12:12 SG1108"],
            ContentSetText.WithCase(FrontMatter).Found());
    }

    [Theory]
    [InlineData("title: &t Titel", "SG1216")]
    [InlineData("title: *t", "SG1217")]
    [InlineData("title: !!str Titel", "SG1218")]
    [InlineData("title: !eigen Titel", "SG1218")]
    [InlineData("title: Titel\n<<: {kind: pilot}", "SG1219")]
    [InlineData("title: Titel\n<<: *t", "SG1217 SG1219")]
    [InlineData("title: Titel\npartners: [*t]", "SG1217")]
    [InlineData("title:Titel", "SG1211")]
    [InlineData("title: Titel\nimage: *t", "SG1217")]
    public void What_front_matter_does_not_need_is_refused_once(string line, string codes)
    {
        var text = ContentSetText.Case().Replace("title: Praktijk", line, StringComparison.Ordinal);

        var problems = ContentSetText.Base.With("cases/x.md", text).Problems();

        Assert.Equal(codes.Split(' '), problems.Select(p => p.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\uFEFF')]
    [InlineData('\uFFFE')]
    public void A_character_that_yaml_takes_for_an_end_is_refused_and_ends_nothing(char character)
    {
        var found = ContentSetText.WithCase($"partners: [een{character}twee]\nkind: kwast").Found();

        Assert.Equal(["cases/x.md:8:15 SG1125", "cases/x.md:9:7 SG1106"], found);
    }

    [Fact]
    public void Sixteen_levels_are_allowed_and_site_yml_may_allow_more()
    {
        static ContentSetText Deep(int levels) => ContentSetText.WithCase(
            $"x: {string.Concat(Enumerable.Repeat("[", levels - 1))}{string.Concat(Enumerable.Repeat("]", levels - 1))}");
        static bool IsTooDeep(ContentSetText set) => set.Problems().Any(p => p.Code == "SG1215");

        Assert.False(IsTooDeep(Deep(16)));
        Assert.True(IsTooDeep(Deep(17)));
        Assert.False(IsTooDeep(ContentReaderTests.WithLimit(Deep(17), "yaml_depth: 17")));
    }
}
