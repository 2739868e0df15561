using System.Collections.Immutable;
using SiteGen.Templating;

namespace SiteGen.Tests.Templating;

public sealed class TemplateTests
{
    private static readonly TemplateOptions Plain = new() { Escape = EscapeMode.None };

    private sealed record Organisation(string Name, ImmutableArray<string> Themes);

    private sealed record CaseView(string Title, string? Summary, Organisation Contact, int Year);

    private static readonly CaseView Model =
        new("Techniek & <toekomst>", null, new Organisation("Regio \"Oost\"", ["zorg", "techniek"]), 2026);

    [Theory]
    [InlineData("Hallo {{ title }}!", "Hallo Techniek & <toekomst>!")]
    [InlineData("{{ contact.themes[1] }} {{ contact.themes.size }}", "techniek 2")]
    [InlineData("{{ summary ?? 'geen' }} {{ summary?.x }}.", "geen .")]
    [InlineData("{{ for t in contact.themes; for.index; t; end }}", "0zorg1techniek")]
    [InlineData("{{ x = 1 + 2 * 3 }}{{ x }} {{ year // 4 }}", "7 506")]
    [InlineData("{{ contact.themes | array.join ', ' | string.upcase }}", "ZORG, TECHNIEK")]
    public void Model_members_are_read_under_their_snake_case_names(string text, string expected)
    {
        var result = Template.Parse(text, "t.html").Render(Model, Plain);

        Assert.Empty(result.Messages);
        Assert.Equal(expected, result.Text);
    }

    [Theory]
    [InlineData(true, "  a\n  b|  <pre>a\n  b</pre>")]
    [InlineData(false, "  a\nb|  <pre>a\nb</pre>")]
    public void Without_auto_indent_lines_stay_as_they_are(bool autoIndent, string expected)
    {
        var options = Plain with { AutoIndent = autoIndent, Partials = _ => Template.Parse("<pre>{{ text }}</pre>", "p.html") };

        var result = Template.Parse("  {{ text }}|\n  {{ include 'p.html' }}", "t.html").Render(new { Text = "a\nb" }, options);

        Assert.Equal(expected.Replace("|", "|\n", StringComparison.Ordinal), result.Text);
    }

    [Fact]
    public void Unknown_member_names_the_nearest_one_at_its_position()
    {
        var template = Template.Parse("<h1>\n{{ contact.nmae }}", "page.html");

        var message = Assert.Single(template.Render(Model, TemplateOptions.Default).Messages);

        Assert.Equal((2, 12, 4), (message.Line, message.Column, message.Length));
        Assert.Equal(TemplateMessageKind.UnknownMember, message.Kind);
        Assert.Equal("onbekend lid 'nmae' op 'contact'; bedoelde u 'name'?", message.Message);
        Assert.Equal("name", message.Fix);
    }

    [Fact]
    public void Unknown_member_is_null_when_not_strict()
    {
        var options = Plain with { Strict = false };

        var result = Template.Parse("[{{ contact.nmae }}{{ nothing }}]", "t").Render(Model, options);

        Assert.Equal("[]", result.Text);
    }

    [Fact]
    public void All_parse_errors_of_a_file_are_reported_in_order()
    {
        var template = Template.Parse("{{ 1 + }}\n{{ if true }}\n{{ x = }}\n{{ ) }}", "t");

        var places = template.Messages.Select(m => (m.Line, m.Column, m.Kind));

        Assert.Equal(
            [
                (1, 8, TemplateMessageKind.ExpectedExpression),
                (2, 4, TemplateMessageKind.MissingEnd),
                (3, 8, TemplateMessageKind.ExpectedExpression),
                (4, 4, TemplateMessageKind.ExpectedExpression),
            ],
            places);
    }

    [Fact]
    public void Values_are_escaped_for_html_unless_trusted()
    {
        var result = Template.Parse("{{ title }}|{{ title | raw }}|<a title=\"{{ contact.name }}\">", "t").Render(Model, TemplateOptions.Default);

        Assert.Equal("Techniek &amp; &lt;toekomst&gt;|Techniek & <toekomst>|<a title=\"Regio &quot;Oost&quot;\">", result.Text);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    public void Unsafe_address_renders_empty_with_a_warning(string address)
    {
        var model = new Dictionary<string, object?> { ["url"] = address };

        var result = Template.Parse("<a href=\"{{ url }}\">x</a>", "t").Render(model, TemplateOptions.Default);

        Assert.Equal("<a href=\"\">x</a>", result.Text);
        Assert.Equal(TemplateMessageKind.UnsafeUrl, Assert.Single(result.Messages).Kind);
        Assert.False(result.HasErrors);
    }

    [Fact]
    public void Includes_lists_the_partials_that_are_named_literally()
    {
        var template = Template.Parse("{{ include 'kop' title }}{{ 'voet' | include }}{{ include_join ['a', 'b'] ',' }}{{ include x }}", "t");

        Assert.Equal(["a", "b", "kop", "voet"], template.Includes);
    }

    [Theory]
    [InlineData("{{ include 'a' x }}{{ 'b' | include y }}{{ include_join ['c'] 'tpl:d' '<' }}", false)]
    [InlineData("{{ include x }}", true)]
    [InlineData("{{ x | include 'a' }}", true)]
    [InlineData("{{ 'a' | string.upcase | include }}", true)]
    [InlineData("{{ include_join x ',' }}", true)]
    [InlineData("{{ include_join ['a', x] ',' }}", true)]
    [InlineData("{{ include_join ['a'] x }}", true)]
    [InlineData("{{ ['a'] | array.each @include }}", true)]
    [InlineData("{{ \"include 'a'\" | object.eval }}", true)]
    [InlineData("{{ f = object['eval'] }}", true)]
    public void Names_of_partials_that_are_worked_out_are_told(string text, bool isComputed) =>
        Assert.Equal(isComputed, Template.Parse(text, "t").HasComputedIncludes);

    [Fact]
    public void Partials_below_a_template_are_found_through_cycles_and_gaps()
    {
        var partials = new Dictionary<string, Template>
        {
            ["a"] = Template.Parse("{{ include 'b' }}{{ include 'weg' }}", "a.html"),
            ["b"] = Template.Parse("{{ include 'a' }}{{ include_join ['c'] 'tpl:d' }}", "b.html"),
            ["c"] = Template.Parse("tekst", "c.html"),
            ["los"] = Template.Parse("{{ include x }}", "los.html"),
        };

        var used = Template.Parse("{{ include 'a' }}", "t.html").FindPartials(partials.GetValueOrDefault);
        var unsure = Template.Parse("{{ include 'los' }}", "t.html").FindPartials(partials.GetValueOrDefault);

        Assert.Equal(["a", "b", "c", "d", "weg"], used.Names);
        Assert.True(used.AreAll);
        Assert.False(unsure.AreAll);
    }

    [Fact]
    public void Partials_are_trusted_and_get_their_arguments()
    {
        var partials = new Dictionary<string, Template> { ["kop"] = Template.Parse("<b>{{ $1 }}</b>", "kop.html") };
        var options = new TemplateOptions { Partials = partials.GetValueOrDefault };

        var result = Template.Parse("{{ include 'kop' title }}", "t").Render(Model, options);

        Assert.Equal("<b>Techniek &amp; &lt;toekomst&gt;</b>", result.Text);
    }

    [Fact]
    public void Include_cycle_and_missing_partial_show_the_chain()
    {
        var partials = new Dictionary<string, Template>
        {
            ["a"] = Template.Parse("{{ include 'b' }}", "a.html"),
            ["b"] = Template.Parse("{{ include 'a' }}", "b.html"),
        };
        var options = new TemplateOptions { Partials = partials.GetValueOrDefault };

        var cycle = Template.Parse("{{ include 'a' }}", "t.html").Render(null, options);
        var missing = Template.Parse("{{ include 'c' }}", "t.html").Render(null, options);

        Assert.Contains("t.html → a.html → b.html → a.html", Assert.Single(cycle.Messages).Message);
        Assert.Equal("b.html", cycle.Messages[0].Path);
        Assert.Equal("deeltemplate 'c' bestaat niet (aangeroepen via t.html)", Assert.Single(missing.Messages).Message);
    }

    [Fact]
    public void Registered_functions_convert_and_name_their_arguments()
    {
        var functions = ImmutableDictionary<string, Delegate>.Empty
            .Add("url", (string slug, string kind = "case") => $"/{kind}/{slug}/");
        var options = Plain with { Functions = functions };

        var result = Template.Parse("{{ url 'x' }} {{ 'y' | url kind: 'regio' }} {{ url 5 }}", "t").Render(null, options);

        Assert.Equal("/case/x/ /regio/y/ /case/5/", result.Text);
    }

    [Fact]
    public void Function_that_gives_nothing_is_refused()
    {
        var functions = ImmutableDictionary<string, Delegate>.Empty.Add("niets", (string _) => { });

        Assert.Throws<ArgumentException>(() => Plain with { Functions = functions });
    }

    [Fact]
    public void Render_is_the_same_on_many_threads()
    {
        var template = Template.Parse("{{ for i in 1..50; i; ':'; title; end }}", "t");
        var expected = template.Render(Model, Plain).Text;

        var texts = Enumerable.Range(0, 64).AsParallel().Select(_ => template.Render(Model, Plain).Text).Distinct();

        Assert.Equal([expected], texts);
    }
}
