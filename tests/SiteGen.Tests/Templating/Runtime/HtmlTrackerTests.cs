using SiteGen.Templating.Runtime;

namespace SiteGen.Tests.Templating.Runtime;

public sealed class HtmlTrackerTests
{
    [Theory]
    [InlineData("", HtmlPlace.Text)]
    [InlineData("<p>a < b", HtmlPlace.Text)]
    [InlineData("<p", HtmlPlace.Tag)]
    [InlineData("<p ", HtmlPlace.Tag)]
    [InlineData("<p class=", HtmlPlace.UnquotedAttribute)]
    [InlineData("<p class=\"", HtmlPlace.QuotedAttribute)]
    [InlineData("<p class = 'a b ", HtmlPlace.QuotedAttribute)]
    [InlineData("<p class='a'>", HtmlPlace.Text)]
    [InlineData("<A HREF=\"", HtmlPlace.QuotedUrlStart)]
    [InlineData("<a href=\"  ", HtmlPlace.QuotedUrlStart)]
    [InlineData("<a href=\"/x/", HtmlPlace.QuotedAttribute)]
    [InlineData("<a href=", HtmlPlace.UnquotedUrlStart)]
    [InlineData("<use xlink:href='", HtmlPlace.QuotedUrlStart)]
    [InlineData("<p onclick=\"", HtmlPlace.QuotedScript)]
    [InlineData("<iframe srcdoc=\"", HtmlPlace.QuotedScript)]
    [InlineData("<p style=\"", HtmlPlace.QuotedStyle)]
    [InlineData("<script type=\"x\">", HtmlPlace.Script)]
    [InlineData("<script>a < b</p>", HtmlPlace.Script)]
    [InlineData("<script>a</script>", HtmlPlace.Text)]
    [InlineData("<style>", HtmlPlace.Style)]
    [InlineData("<!-- <p ", HtmlPlace.Comment)]
    [InlineData("<!-- a --><p title=\"", HtmlPlace.QuotedAttribute)]
    [InlineData("<br/><img src='", HtmlPlace.QuotedUrlStart)]
    [InlineData("</p><!doctype html><b>", HtmlPlace.Text)]
    public void Text_ends_in_the_place_a_browser_would_see(string html, object expected)
    {
        var place = new HtmlTracker().Read(html).Current;

        Assert.Equal(expected, place);
    }

    [Fact]
    public void After_a_value_an_address_may_not_start_anew()
    {
        var tracker = new HtmlTracker().Read("<a href=\"").AfterPrint();

        Assert.Equal(HtmlPlace.QuotedUrlNext, tracker.Current);
        Assert.Equal(HtmlPlace.QuotedAttribute, tracker.Read("/").Current);
    }

    [Fact]
    public void Of_two_ways_the_one_that_allows_least_counts()
    {
        var title = new HtmlTracker().Read("<a title=\"");
        var address = new HtmlTracker().Read("<a href=\"");

        Assert.Equal(HtmlPlace.QuotedUrlStart, HtmlTracker.Merge(title, address).Current);
        Assert.Equal(HtmlPlace.QuotedUrlStart, HtmlTracker.Merge(address, title).Current);
    }
}
