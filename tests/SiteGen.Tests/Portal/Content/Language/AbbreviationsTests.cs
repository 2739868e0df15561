using SiteGen.Portal.Content.Language;

namespace SiteGen.Tests.Portal.Content.Language;

public class AbbreviationsTests
{
    [Theory]
    [InlineData("De SER en het ROC's.", "SER", "ROC")]
    [InlineData("Een mbo-school met pps", "mbo", "pps")]
    [InlineData("Sociaal-Economische Raad (SER)", "(SER)")]
    [InlineData("Raad (SER, opgericht in 1950)", "(SER)")]
    [InlineData("SER (Sociaal-Economische Raad)", "(SER)")]
    [InlineData("SER (ja)", "SER")]
    [InlineData("(SER) staat vooraan", "SER")]
    [InlineData("4TU en NT2", "4TU", "NT2")]
    [InlineData("ICT, EU, TV en ICT'ers", new string[0])]
    [InlineData("Deel II, IV en XII", new string[0])]
    [InlineData("Nederland, A, OVERDREVEN, info@ROC.nl, www.ROC.nl en HBO-I", new string[0])]
    public void Are_found_with_or_without_their_full_form(string text, params string[] found) =>
        Assert.Equal(found, Abbreviations.In(text).Select(a => a.IsExplained ? $"({a.Word})" : a.Word));
}
