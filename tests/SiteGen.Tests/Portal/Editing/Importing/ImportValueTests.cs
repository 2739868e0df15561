using SiteGen.Portal.Editing.Importing;

namespace SiteGen.Tests.Portal.Editing.Importing;

public class ImportValueTests
{
    [Theory]
    [InlineData("Ja", true)]
    [InlineData("WAAR", true)]
    [InlineData("yes", true)]
    [InlineData("x", true)]
    [InlineData("Nee", false)]
    [InlineData("no", false)]
    [InlineData("0", false)]
    [InlineData("", null)]
    [InlineData("misschien", null)]
    public void Yes_and_no_are_what_spreadsheets_write_for_them(string cell, bool? expected) =>
        Assert.Equal(expected, ImportValue.YesNo(cell));
}
