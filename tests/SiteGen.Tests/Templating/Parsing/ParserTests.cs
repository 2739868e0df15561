using SiteGen.Templating;

namespace SiteGen.Tests.Templating.Parsing;

public sealed class ParserTests
{
    [Theory]
    [InlineData("regel\r\n{{ 1 + }}", 2, 8)]
    [InlineData("\t{{ )", 1, 2)]
    [InlineData("é😀{{ ( }}", 1, 9)]
    [InlineData("{{ a\n  b +\n}}", 3, 1)]
    [InlineData("{{ if x }}\n{{ $\"a{1 + }\" }}\n{{ end }}", 2, 12)]
    public void Positions_count_utf16_units_from_one(string text, int line, int column)
    {
        var template = Template.Parse(text, "t");

        Assert.Equal((line, column), (template.Messages[0].Line, template.Messages[0].Column));
    }

    [Fact]
    public void A_mistake_in_one_statement_does_not_hide_the_next()
    {
        var template = Template.Parse("{{ a = ; b = [1, ; c = 5 + ; d = ) }}{{ for }}{{ end }}", "t");

        Assert.Equal(5, template.Messages.Length);
    }

    [Fact]
    public void Windows_line_ends_are_left_and_stripped_like_others()
    {
        var result = Template.Parse("a\r\n  {{~ 1 ~}}\r\nb\r\n{{\r\n2\r\n}}\r\n", "t").Render(null, TemplateOptions.Default);

        Assert.Equal("a\r\n1b\r\n2\r\n", result.Text);
    }
}
