using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.Portal.Diagnostics;

public class DiagnosticTests
{
    [Theory]
    [InlineData(1_000, 1_000)]
    [InlineData(1_001, 1_003)]
    [InlineData(60_000, 1_003)]
    public void A_line_shows_the_start_of_what_is_very_long(int length, int shown)
    {
        var found = new Diagnostic("SG1111", Severity.Error, SourceSpan.WholeFile("x.md"), new string('a', length), new string('b', length));

        Assert.Equal(shown + "; ".Length + shown, found.Text.Length);
    }

    [Fact]
    public void No_sign_is_cut_in_two() => Assert.EndsWith(
        "a...",
        new Diagnostic("SG1111", Severity.Error, SourceSpan.WholeFile("x.md"), new string('a', 999) + "👍").Text,
        StringComparison.Ordinal);
}
