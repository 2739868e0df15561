using SiteGen.Search.Index;

namespace SiteGen.Tests.Search.Index;

public sealed class TitleAddressTests
{
    [Theory]
    [InlineData("praktijken/lassen-in-de-klas/", "Lassen in de klas", "praktijken/*/")]
    [InlineData("praktijken/lassen-in-de-klas/", "Lassen, in (de) klas!", "praktijken/*/")]
    [InlineData("praktijken/jet-net-technet/", "Jet-Net & TechNet", "praktijken/*/")]
    [InlineData("regios/fryslan/", "Fryslân", "regios/*/")]
    [InlineData("regios/s-hertogenbosch/", "'s-Hertogenbosch", "regios/*/")]
    [InlineData("praktijken/24-uur/", "24 uur", "praktijken/*/")]
    public void An_address_that_ends_in_the_title_says_so(string url, string title, string expected)
    {
        Assert.Equal(expected, TitleAddress.Shorten(url, title));
    }

    [Theory]
    [InlineData("praktijken/lassen/", "Lassen in de klas")]
    [InlineData("praktijken/in-de-klas/", "Lassen in de klas")]
    [InlineData("lassen/", "Lassen")]
    [InlineData("praktijken/lassen", "Lassen")]
    [InlineData("praktijken//", "?!")]
    [InlineData("praktijken/*/lassen/", "Lassen")]
    [InlineData("praktijken/kopen-in-ελλαδα/", "Kopen in Ελλάδα")]
    public void Any_other_address_stays_as_it_is(string url, string title)
    {
        Assert.Equal(url, TitleAddress.Shorten(url, title));
    }
}
