namespace SiteGen.Tests.Portal.Content.Fields;

public class AddressShapesTests
{
    [Theory]
    [InlineData("https://voorbeeld.nl", "")]
    [InlineData("http://voorbeeld.nl/pad?a=b#c", "")]
    [InlineData("HTTPS://voorbeeld.nl", "")]
    [InlineData("www.voorbeeld.nl", "SG1114")]
    [InlineData("WWW.voorbeeld.nl", "SG1114")]
    [InlineData("voorbeeld.nl", "SG1115")]
    [InlineData("ftp://voorbeeld.nl", "SG1115")]
    [InlineData("javascript:alert(1)", "SG1115")]
    [InlineData("https://", "SG1115")]
    [InlineData("https://bank.nl@voorbeeld.nl", "SG1115")]
    [InlineData("https://voorbeeld.nl/een twee", "SG1115")]
    [InlineData("https:\\\\voorbeeld.nl", "SG1115")]
    [InlineData("//voorbeeld.nl", "SG1115")]
    public void A_website_is_a_whole_web_address(string typed, string code) =>
        Assert.Equal(code, Codes($"sources:\n  - title: Verslag\n    url: {typed}"));

    [Theory]
    [InlineData("/oud/", "")]
    [InlineData("/oud/adres-2.0/", "")]
    [InlineData("oud/", "SG1117")]
    [InlineData("/oud", "SG1117")]
    [InlineData("/", "SG1117")]
    [InlineData("/oud/../nieuw/", "SG1117")]
    [InlineData("//voorbeeld.nl/", "SG1117")]
    [InlineData("/oud/?a=b", "SG1117")]
    [InlineData("https://voorbeeld.nl/oud/", "SG1117")]
    public void An_alias_is_an_address_on_this_site(string typed, string code) => Assert.Equal(code, Codes($"aliases: {typed}"));

    [Theory]
    [InlineData("../media/f.jpg", "")]
    [InlineData("../media/2024/f.jpg", "")]
    [InlineData("../media/g.jpg", "SG1119")]
    [InlineData("../media/F.jpg", "SG1119")]
    [InlineData("media/f.jpg", "SG1118")]
    [InlineData("/media/f.jpg", "SG1118")]
    [InlineData("../media/../site.yml", "SG1118")]
    [InlineData("../media/", "SG1118")]
    [InlineData("https://voorbeeld.nl/f.jpg", "SG1118")]
    public void A_picture_lies_in_media(string typed, string code) => Assert.Equal(code, Codes($"image:\n  src: {typed}\n  alt: Een robot"));

    [Theory]
    [InlineData("info@voorbeeld.nl", "")]
    [InlineData("info+portaal@sub.voorbeeld.nl", "")]
    [InlineData("info@voorbeeld", "SG1116")]
    [InlineData("voorbeeld.nl", "SG1116")]
    [InlineData("mailto:info@voorbeeld.nl", "SG1116")]
    [InlineData("info@voorbeeld.nl, post@voorbeeld.nl", "SG1116")]
    public void A_mailbox_is_one_address(string typed, string code)
    {
        var set = ContentSetText.Base.With("programmes/x.md", ContentSetText.Item("X", $"contact:\n  organisation: School\n  email: {typed}"));

        Assert.Equal(code, string.Join(' ', set.Problems().Select(p => p.Code)));
    }

    private static string Codes(string frontMatter) => string.Join(' ', ContentSetText.WithCase(frontMatter)
        .With("media/f.jpg", "foto").With("media/2024/f.jpg", "foto").Problems().Select(p => p.Code));
}
