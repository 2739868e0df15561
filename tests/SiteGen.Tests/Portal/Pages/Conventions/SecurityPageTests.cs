using SiteGen.Portal.Pages.Conventions;

namespace SiteGen.Tests.Portal.Pages.Conventions;

public class SecurityPageTests
{
    /// <summary>RFC 9116 wants a moment ahead, by less than a year.</summary>
    [Theory]
    [InlineData(2024, 2, 29, "2025-01-31T23:59:59Z")]
    [InlineData(2024, 12, 1, "2025-11-30T23:59:59Z")]
    [InlineData(2024, 12, 31, "2025-11-30T23:59:59Z")]
    [InlineData(2024, 1, 1, "2024-12-31T23:59:59Z")]
    [InlineData(9999, 5, 1, "9999-12-31T23:59:59Z")]
    public void It_expires_within_a_year_and_on_the_same_day_for_a_whole_month(int year, int month, int day, string expires)
    {
        var content = ContentSetText.Base with { Options = ContentSetText.Base.Options with { Today = new DateOnly(year, month, day) } };

        Assert.Equal(expires, content.Page<SecurityPage>(".well-known/security.txt").Expires);
    }
}
