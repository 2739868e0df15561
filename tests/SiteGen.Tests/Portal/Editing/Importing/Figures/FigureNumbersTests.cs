using System.Globalization;
using SiteGen.Portal.Editing.Importing.Figures;

namespace SiteGen.Tests.Portal.Editing.Importing.Figures;

public class FigureNumbersTests
{
    [Theory]
    [InlineData("1234", "1234")]
    [InlineData("-3", "-3")]
    [InlineData("12,5", "12.5")]
    [InlineData("12.5", "12.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("0,125", "0.125")]
    [InlineData("45,2%", "45.2")]
    [InlineData("1.234", "dubbelzinnig")]
    [InlineData("1,234", "dubbelzinnig")]
    [InlineData("circa 5", "fout")]
    [InlineData("", "fout")]
    [InlineData("1.2.3", "fout")]
    public void A_number_alone_is_read_when_it_can_mean_one_thing(string cell, string expected) =>
        Assert.Equal(expected, Read(cell));

    [Theory]
    [InlineData("1.234", "0,5", "1234")]
    [InlineData("1,234", "0,5", "1.234")]
    [InlineData("1.234", "0.5", "1.234")]
    [InlineData("1,234", "0.5", "1234")]
    public void The_other_numbers_in_the_column_say_what_a_sign_means(string cell, string other, string expected) =>
        Assert.Equal(expected, Read(cell, other));

    private static string Read(params string[] column) =>
        new FigureNumbers(column).TryRead(column[0], out var value, out var isAmbiguous)
            ? value.ToString(CultureInfo.InvariantCulture)
            : isAmbiguous ? "dubbelzinnig" : "fout";
}
