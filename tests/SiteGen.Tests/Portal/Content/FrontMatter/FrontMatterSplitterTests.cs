using SiteGen.Portal.Content.FrontMatter;

namespace SiteGen.Tests.Portal.Content.FrontMatter;

public class FrontMatterSplitterTests
{
    [Theory]
    [InlineData("---\na: b\n---\ntekst\n", "a: b\n", "tekst\n", 4)]
    [InlineData("---  \na: b\n---\t\ntekst", "a: b\n", "tekst", 4)]
    [InlineData("---\n---\n", "", "", 3)]
    [InlineData("---\n---", "", "", 3)]
    [InlineData("---\na: b\n---\ntekst\n\n---\n\nmeer", "a: b\n", "tekst\n\n---\n\nmeer", 4)]
    public void The_lines_between_the_first_two_fences_are_front_matter(string text, string frontMatter, string body, int bodyLine)
    {
        var outcome = FrontMatterSplitter.Split(text, out var foundFrontMatter, out var foundBody, out var foundLine);

        Assert.Equal(FrontMatterSplitter.Outcome.Found, outcome);
        Assert.Equal((frontMatter, body, bodyLine), (foundFrontMatter, foundBody, foundLine));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: b\n---\n")]
    [InlineData("\n---\na: b\n---\n")]
    [InlineData("----\na: b\n----\n")]
    [InlineData(" ---\na: b\n---\n")]
    public void The_first_line_must_be_a_fence(string text) =>
        Assert.Equal(FrontMatterSplitter.Outcome.NoOpeningLine, FrontMatterSplitter.Split(text, out _, out _, out _));

    [Theory]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\na: b\n")]
    [InlineData("---\na: b\n ---\ntekst")]
    public void There_must_be_a_second_fence(string text) =>
        Assert.Equal(FrontMatterSplitter.Outcome.NoClosingLine, FrontMatterSplitter.Split(text, out _, out _, out _));
}
