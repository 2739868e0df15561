using System.Globalization;
using SiteGen.Commands;

namespace SiteGen.Tests.SiteGen.Commands;

public class BuildSettingsTests
{
    [Fact]
    public void Without_options_the_folders_of_a_portal_are_used()
    {
        using var run = new CommandRun();

        run.Run("build");

        var options = run.Options!;
        Assert.Equal(run.Folder.Root, options.WorkingDirectory);
        Assert.Equal(run.Folder.Full("content"), options.Content);
        Assert.Equal(run.Folder.Full("templates"), options.Templates);
        Assert.Equal(run.Folder.Full("site-output"), options.Output);
        Assert.Equal(run.Folder.Full(".sitegen"), options.Cache);
        Assert.Null(options.BaseUrl);
        Assert.Equal((false, false, false), (options.Drafts, options.Strict, options.Clean));
        Assert.Equal((Environment.ProcessorCount, DiagnosticFormat.Text), (options.Jobs, options.Format));
    }

    [Fact]
    public void Every_option_arrives()
    {
        using var run = new CommandRun();

        Assert.Equal(0, run.Run(
            "check", "--content", "a/", "--templates", "b", "--output", "uit/c", "--base-url", "https://www.voorbeeld.nl/pad",
            "--date", "2024-02-29", "--drafts", "--strict", "--clean", "--jobs", "3", "--format", "json"));

        var options = run.Options!;
        Assert.Equal(run.Folder.Full("a"), options.Content);
        Assert.Equal(run.Folder.Full("b"), options.Templates);
        Assert.Equal(run.Folder.Full("uit/c"), options.Output);
        Assert.Equal(run.Folder.Full("uit/.sitegen"), options.Cache);
        Assert.Equal("https://www.voorbeeld.nl/pad/", options.BaseUrl?.AbsoluteUri);
        Assert.Equal(new DateOnly(2024, 2, 29), options.Date);
        Assert.Equal((true, true, true), (options.Drafts, options.Strict, options.Clean));
        Assert.Equal((3, DiagnosticFormat.Json), (options.Jobs, options.Format));
    }

    [Fact]
    public void The_cache_may_be_elsewhere()
    {
        using var run = new CommandRun();

        run.Run("build", "--cache", "tijdelijk");

        Assert.Equal(run.Folder.Full("tijdelijk"), run.Options!.Cache);
    }

    [Theory]
    [InlineData("2026-05-13T21:59:59Z", "2026-05-13")]
    [InlineData("2026-05-13T22:00:00Z", "2026-05-14")]
    [InlineData("2026-12-31T22:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    public void Today_is_the_day_in_the_Netherlands(string moment, string day)
    {
        using var run = new CommandRun { Now = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture) };

        run.Run("build");

        Assert.Equal(day, run.Options!.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_given_moment_goes_before_the_clock_and_a_given_day_before_both()
    {
        using var run = new CommandRun();
        run.Variables["SOURCE_DATE_EPOCH"] = "1700000000";

        run.Run("build");
        Assert.Equal(new DateOnly(2023, 11, 14), run.Options!.Date);

        run.Run("build", "--date", "2020-01-02");
        Assert.Equal(new DateOnly(2020, 1, 2), run.Options!.Date);
    }

    [Fact]
    public void An_empty_moment_counts_as_none()
    {
        using var run = new CommandRun();
        run.Variables["SOURCE_DATE_EPOCH"] = "";

        run.Run("build");

        Assert.Equal(new DateOnly(2026, 5, 13), run.Options!.Date);
    }

    [Theory]
    [InlineData("gisteren")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999")]
    [InlineData("99999999999999999999999")]
    public void A_moment_that_is_none_is_wrong_use(string epoch)
    {
        using var run = new CommandRun();
        run.Variables["SOURCE_DATE_EPOCH"] = epoch;

        Assert.Equal(2, run.Run("build"));
        Assert.Contains("SOURCE_DATE_EPOCH", run.Error, StringComparison.Ordinal);
        Assert.Null(run.Options);
    }
}
