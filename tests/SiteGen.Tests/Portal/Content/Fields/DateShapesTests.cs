using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;

namespace SiteGen.Tests.Portal.Content.Fields;

public class DateShapesTests
{
    [Theory]
    [InlineData("2024", 2024, 0, 0)]
    [InlineData("2024-09", 2024, 9, 0)]
    [InlineData("2024-09-30", 2024, 9, 30)]
    [InlineData("'2024-02-29'", 2024, 2, 29)]
    [InlineData("1850", 1850, 0, 0)]
    public void A_start_may_be_a_day_a_month_or_a_year(string typed, int year, int month, int day) =>
        Assert.Equal(new PartialDate(year, month, day), ContentSetText.WithCase($"start: {typed}").Only<CaseFile>("x").Start);

    [Theory]
    [InlineData("updated: 2024", "'2024' is geen datum zoals wij die schrijven; schrijf jaar-maand-dag: 2024-05-13")]
    [InlineData("updated: 2024-05", "'2024-05' is geen datum zoals wij die schrijven; schrijf jaar-maand-dag: 2024-05-13")]
    [InlineData("updated: 13-05-2024", "'13-05-2024' is geen datum zoals wij die schrijven; schrijf: 2024-05-13")]
    [InlineData("updated: 13.5.2024", "'13.5.2024' is geen datum zoals wij die schrijven; schrijf: 2024-05-13")]
    [InlineData("updated: 13 mei 2024", "'13 mei 2024' is geen datum zoals wij die schrijven; schrijf: 2024-05-13")]
    [InlineData("updated: 1 Maart 2024", "'1 Maart 2024' is geen datum zoals wij die schrijven; schrijf: 2024-03-01")]
    [InlineData("updated: 31-02-2024", "'31-02-2024' is geen datum zoals wij die schrijven; schrijf jaar-maand-dag: 2024-05-13")]
    [InlineData("updated: 05-13-2024", "'05-13-2024' is geen datum zoals wij die schrijven; schrijf jaar-maand-dag: 2024-05-13")]
    [InlineData("updated: 2024-5-3", "'2024-5-3' is geen datum zoals wij die schrijven; schrijf: 2024-05-03")]
    [InlineData("start: gisteren", "'gisteren' is geen datum zoals wij die schrijven; schrijf jaar-maand-dag: 2024-05-13; 2024-05 of 2024 mag ook")]
    [InlineData("start: mei 2024", "'mei 2024' is geen datum zoals wij die schrijven; schrijf: 2024-05")]
    public void Another_notation_is_an_error_that_says_what_to_type(string line, string message) =>
        Assert.EndsWith($"SG1111: {message}", Assert.Single(ContentSetText.WithCase(line).Lines()), StringComparison.Ordinal);

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-10")]
    [InlineData("2024-01-00")]
    [InlineData("0000-01-01")]
    public void A_day_that_never_was_is_an_error(string date) =>
        Assert.Equal(["cases/x.md:8:10 SG1112"], ContentSetText.WithCase($"updated: {date}").Found());

    [Theory]
    [InlineData("start: 2024-06\nend: 2024-05-13", true)]
    [InlineData("start: 2024-05-13\nend: 2024-05", false)]
    [InlineData("start: 2024-05-13\nend: 2024", false)]
    [InlineData("start: 2025\nend: 2024-12-31", true)]
    [InlineData("publish: 2024-05-13\nexpires: 2024-05-12", true)]
    [InlineData("publish: 2024-05-13\nexpires: 2024-05-13", false)]
    public void An_end_must_not_lie_before_its_start(string lines, bool isReported) =>
        Assert.Equal(isReported, ContentSetText.WithCase(lines).Problems().Any(p => p.Code == "SG1129"));
}
