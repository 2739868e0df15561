using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Tests.Portal.Pages.Elements;

public class PagingTests
{
    [Theory]
    [InlineData(1, "1-1")]
    [InlineData(50, "1-50")]
    [InlineData(51, "1-50 51-51")]
    [InlineData(150, "1-50 51-100 101-150")]
    public void Splits_a_listing_by_fifty(int count, string expected)
    {
        var parts = Paging.Split([.. Enumerable.Range(1, count)], "praktijken/").ToList();

        Assert.Equal(expected, string.Join(' ', parts.Select(p => $"{p.Paging.First}-{p.Paging.Last}")));
        Assert.Equal(Enumerable.Range(1, count), parts.SelectMany(p => p.Items));
        Assert.All(parts, p => Assert.Equal(count, p.Paging.Total));
    }

    [Fact]
    public void Links_forward_and_back()
    {
        var parts = Paging.Split([.. Enumerable.Range(1, 101)], "praktijken/").Select(p => p.Paging).ToList();

        Assert.Equal([null, "praktijken/", "praktijken/pagina/2/"], parts.Select(p => p.Previous?.Url));
        Assert.Equal(["praktijken/pagina/2/", "praktijken/pagina/3/", null], parts.Select(p => p.Next?.Url));
    }

    [Fact]
    public void An_empty_listing_still_has_a_page() => Assert.Single(Paging.Split<int>([], "praktijken/"));
}
