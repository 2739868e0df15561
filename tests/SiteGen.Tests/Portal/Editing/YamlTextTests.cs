using FsCheck;
using FsCheck.Fluent;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Editing;

namespace SiteGen.Tests.Portal.Editing;

public class YamlTextTests
{
    [Theory]
    [InlineData("Lasles op maandag", "Lasles op maandag")]
    [InlineData("https://voorbeeld.nl/a?b=c", "https://voorbeeld.nl/a?b=c")]
    [InlineData("2024-05-13", "2024-05-13")]
    [InlineData("2024-05", "2024-05")]
    [InlineData("2024", "'2024'")]
    [InlineData("12 scholen", "'12 scholen'")]
    [InlineData("Lasles: hoe dan?", "'Lasles: hoe dan?'")]
    [InlineData("Foto's", "Foto's")]
    [InlineData("'s-Hertogenbosch", "'''s-Hertogenbosch'")]
    [InlineData("Nummer #1", "'Nummer #1'")]
    [InlineData("twee\r\nregels", "twee regels")]
    [InlineData("true", "'true'")]
    [InlineData("", "''")]
    public void Quotes_only_what_needs_it(string value, string yaml) => Assert.Equal(yaml, YamlText.Of(value));

    [Fact]
    public void Front_matter_gives_any_text_back() => Prop.ForAll(Texts(), text =>
    {
        var read = Read($"key: {YamlText.Of(text)}\n");
        var inList = Read($"key: [{YamlText.Of(text)}, b]\n");
        var expected = string.Join(' ', text.Split([' ', '\t', '\n', '\r', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
        return ((YamlScalar)read).Value == expected && ((YamlScalar)((YamlList)inList).Items[0]).Value == expected;
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Texts() =>
        Gen.Elements([.. "ab 1-:#'\"[]{},&*!|>%@`?~.\n\té’“\u00a0=<\\/"]).ArrayOf().Select(c => new string(c)).ToArbitrary();

    private static YamlNode Read(string yaml)
    {
        var found = System.Collections.Immutable.ImmutableArray.CreateBuilder<Diagnostic>();
        var map = YamlReader.Read(yaml, new YamlPlace("x.md", 1, new ContentLimits()), found);
        Assert.Empty(found);
        return map.Entries.Single().Value;
    }
}
