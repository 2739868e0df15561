using System.IO.Compression;
using SiteGen.Tests.Browser;

namespace SiteGen.Tests.Search.Browser;

[Collection(nameof(BrowserSite))]
public sealed class ClientSizeTests(BrowserSite browser)
{
    private string Client => Path.Combine(browser.Site.Root, "assets", "zoek.js");

    [Fact]
    public void The_client_is_at_most_nine_kilobytes_over_the_wire()
    {
        using var target = new MemoryStream();
        // Of the levels here the one nearest to what a host sends: zlib makes it a little smaller still.
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Client));
        }

        Assert.InRange(target.Length, 1, 9 * 1024);
    }

    [Fact]
    public void The_client_is_one_module_that_needs_no_other() =>
        Assert.DoesNotMatch(@"(?m)^\s*(import\b|export\s.*\bfrom\b)|\bimport\s*\(", File.ReadAllText(Client));
}
