using SiteGen.Output;

namespace SiteGen.Tests.SiteGen.Output;

public class OutputManifestTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var manifest = OutputManifest.Of(
            [new ManifestEntry("b met spatie.html", ContentHash.Of("b"u8), 1, 638_000_000_000_000_000), ManifestEntry.Unfinished("a.html")]);

        Assert.True(OutputManifest.TryParse(manifest.ToText(), out var read));
        Assert.Equal(["a.html", "b met spatie.html"], read.Entries.Select(e => e.Path));
        Assert.Equal(manifest.Entries.AsEnumerable(), read.Entries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("iets anders\n")]
    [InlineData("sitegen-manifest 2\n")]
    [InlineData("sitegen-manifest 1")]
    [InlineData("sitegen-manifest 1\n- -1 0 a.html")]
    [InlineData("sitegen-manifest 1\n- -1 0\n")]
    [InlineData("sitegen-manifest 1\n- veel 0 a.html\n")]
    [InlineData("sitegen-manifest 1\nxyz 1 0 a.html\n")]
    [InlineData("sitegen-manifest 1\n- -1 0 ../buiten.html\n")]
    public void A_text_that_cannot_be_trusted_is_refused(string text)
    {
        Assert.False(OutputManifest.TryParse(text, out var manifest));
        Assert.Empty(manifest.Entries);
    }
}
