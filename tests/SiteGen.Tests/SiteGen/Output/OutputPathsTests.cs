using SiteGen.Output;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.SiteGen.Output;

public class OutputPathsTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("praktijken/x/index.html")]
    [InlineData(".well-known/security.txt")]
    [InlineData("_redirects")]
    [InlineData("media/foto van zeeën.jpg")]
    [InlineData("contact/aux-plan.html")]
    [InlineData("com10/x")]
    public void An_ordinary_path_is_safe(string path) => Assert.True(OutputPaths.IsSafe(path));

    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("../index.html")]
    [InlineData("a/../../index.html")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("a\\b")]
    [InlineData("C:/x")]
    [InlineData("C:x")]
    [InlineData("a/b:stroom")]
    [InlineData("con")]
    [InlineData("praktijken/AUX/index.html")]
    [InlineData("nul.html")]
    [InlineData("Com1.tar.gz")]
    [InlineData("lpt¹")]
    [InlineData("a./b")]
    [InlineData("a ")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("wat?.jpg")]
    [InlineData("*")]
    [InlineData(".git/config")]
    [InlineData("sub/.GIT/config")]
    [InlineData(".gitkeep")]
    [InlineData(".sitegen-tmp/0")]
    public void A_path_that_escapes_or_that_a_system_cannot_store_is_refused(string path)
    {
        var problem = Assert.Single(OutputPaths.Check([SiteFiles.File(path)], "site"));

        Assert.Equal("SG4001", problem.Code);
    }

    [Fact]
    public void A_name_that_is_no_text_is_refused() => Assert.False(OutputPaths.IsSafe("a\ud800b"));

    [Fact]
    public void A_name_longer_than_a_disk_can_hold_is_refused()
    {
        Assert.True(OutputPaths.IsSafe(new string('a', 255)));
        Assert.False(OutputPaths.IsSafe(new string('é', 128)));
    }

    [Fact]
    public void Two_files_on_one_path_are_refused()
    {
        var problem = Assert.Single(OutputPaths.Check(SiteFiles.Of("a.html", "b.html", "a.html"), "site"));

        Assert.Equal("SG4002", problem.Code);
        Assert.Equal("site/a.html", problem.At.Path);
        Assert.Contains("twee onderdelen", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_paths_that_differ_in_capitals_only_are_refused_and_both_named()
    {
        var problem = Assert.Single(OutputPaths.Check(SiteFiles.Of("media/foto.jpg", "media/Foto.jpg"), "site"));

        Assert.Equal("SG4002", problem.Code);
        Assert.StartsWith("'media/Foto.jpg' en 'media/foto.jpg'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.xml", "feed.xml/index.html")]
    [InlineData("Feed.xml", "feed.xml/a/b.html")]
    public void A_file_where_another_needs_a_folder_is_refused_and_both_named(string file, string below)
    {
        var problem = Assert.Single(OutputPaths.Check(SiteFiles.Of(below, file), "site"));

        Assert.Equal("SG4003", problem.Code);
        Assert.Contains($"'{file}'", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"'{below}'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_reported_in_the_order_of_their_places()
    {
        var problems = OutputPaths.Check(SiteFiles.Of("b", "b/c", "a", "A", "/x"), "site");

        Assert.Equal(["SG4001", "SG4002", "SG4003"], problems.Select(p => p.Code));
        Assert.All(problems, p => Assert.Equal(Severity.Error, p.Severity));
    }
}
