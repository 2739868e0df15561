namespace SiteGen.Tests.Portal.Content.Fields;

public class LocationFieldsTests
{
    [Theory]
    [InlineData("lat: 50.7\nlon: 3.3", "")]
    [InlineData("lat: 53.7\nlon: 7.3", "")]
    [InlineData("lat: 50.69\nlon: 7.31", "4:6 warning SG1130, 5:6 warning SG1130")]
    [InlineData("lat: 52", "4:6 error SG1131")]
    [InlineData("lon: 5", "4:6 error SG1131")]
    [InlineData("lat: 52\nlon: oost", "5:6 error SG1108")]
    [InlineData("lat: 52,1\nlon: 5,2", "4:6 error SG1108, 5:6 error SG1108")]
    public void A_point_has_two_numbers_within_the_country(string lines, string expected)
    {
        var set = ContentSetText.Base.With("networks/x.md", ContentSetText.Item("X", $"{lines}\nkind: pps\nregion: achterhoek"));

        var found = set.Problems().Select(p => $"{p.At.Line}:{p.At.Column} {p.Severity.ToString().ToLowerInvariant()} {p.Code}");

        Assert.Equal(expected, string.Join(", ", found));
    }
}
