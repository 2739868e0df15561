using SiteGen.Output;

namespace SiteGen.Tests.SiteGen.Output;

public sealed class OutputWriterTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_first_run_writes_every_file_and_nothing_else_beside_the_manifest()
    {
        var summary = SiteFiles.Build(_folder, SiteFiles.Of("index.html", "a/b/index.html"));

        Assert.Equal(new OutputSummary(2, 0, 0), summary);
        Assert.Equal(["a/b/index.html", "index.html"], _folder.Files("site"));
        Assert.Equal("inhoud van index.html", _folder.Read("site/index.html"));
        Assert.StartsWith("output-", Assert.Single(_folder.Files(".sitegen")), StringComparison.Ordinal);
        Assert.Equal([".sitegen", "site"], Directory.GetFileSystemEntries(_folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_second_run_without_changes_writes_no_file_at_all()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("index.html", "a/index.html"));
        var before = _folder.Fingerprint();

        var summary = SiteFiles.Build(_folder, SiteFiles.Of("a/index.html", "index.html"));

        Assert.Equal(new OutputSummary(0, 2, 0), summary);
        Assert.Equal(before, _folder.Fingerprint());
    }

    [Fact]
    public void A_file_that_did_not_change_keeps_its_time()
    {
        SiteFiles.Build(_folder, [SiteFiles.File("a.html", "oud"), SiteFiles.File("b.html")]);
        var before = File.GetLastWriteTimeUtc(_folder.Full("site/b.html"));

        var summary = SiteFiles.Build(_folder, [SiteFiles.File("a.html", "nieuw"), SiteFiles.File("b.html")]);

        Assert.Equal(new OutputSummary(1, 1, 0), summary);
        Assert.Equal("nieuw", _folder.Read("site/a.html"));
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder.Full("site/b.html")));
    }

    [Fact]
    public void A_file_that_was_only_touched_is_left_alone()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("a.html"));
        var touched = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.Full("site/a.html"), touched);

        var summary = SiteFiles.Build(_folder, SiteFiles.Of("a.html"));

        Assert.Equal(new OutputSummary(0, 1, 0), summary);
        Assert.Equal(touched, File.GetLastWriteTimeUtc(_folder.Full("site/a.html")));
    }

    [Fact]
    public void A_file_that_someone_changed_is_mended()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("a.html"));
        _folder.Write("site/a.html", "met de hand");

        Assert.Equal(new OutputSummary(1, 0, 0), SiteFiles.Build(_folder, SiteFiles.Of("a.html")));
        Assert.Equal("inhoud van a.html", _folder.Read("site/a.html"));
    }

    [Fact]
    public void A_file_that_someone_deleted_comes_back()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("a/index.html", "b.html"));
        Directory.Delete(_folder.Full("site/a"), recursive: true);

        Assert.Equal(new OutputSummary(1, 1, 0), SiteFiles.Build(_folder, SiteFiles.Of("a/index.html", "b.html")));
    }

    [Fact]
    public void Stale_files_go_with_the_folders_that_become_empty()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("a/b/c/index.html", "a/index.html", "d/index.html"));

        var summary = SiteFiles.Build(_folder, SiteFiles.Of("a/index.html"));

        Assert.Equal(new OutputSummary(0, 1, 2), summary);
        Assert.Equal(["a/index.html"], _folder.Files("site"));
        Assert.Equal(["a"], Directory.GetDirectories(_folder.Full("site"), "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public void A_gitkeep_stays_and_does_not_make_the_folder_someone_elses()
    {
        _folder.Write("site/.gitkeep", "");

        SiteFiles.Build(_folder, SiteFiles.Of("a/index.html"));
        _folder.Write("site/a/.gitkeep", "");
        SiteFiles.Build(_folder, SiteFiles.Of("index.html"));

        Assert.Equal([".gitkeep", "a/.gitkeep", "index.html"], _folder.Files("site"));
    }

    [Fact]
    public void The_git_folder_of_a_checked_out_branch_is_not_looked_into()
    {
        _folder.Write("site/.git/HEAD", "ref: refs/heads/gh-pages");

        SiteFiles.Build(_folder, SiteFiles.Of("index.html"));

        Assert.Equal([".git/HEAD", "index.html"], _folder.Files("site"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_of_someone_else_stays(bool clean)
    {
        SiteFiles.Build(_folder, SiteFiles.Of("a/index.html"));
        _folder.Write("site/CNAME", "www.voorbeeld.nl");
        _folder.Write("site/a/eigen.txt", "eigen");

        SiteFiles.Build(_folder, SiteFiles.Of("index.html"), clean);

        Assert.Equal(["CNAME", "a/eigen.txt", "index.html"], _folder.Files("site"));
    }

    [Fact]
    public void A_clean_build_writes_everything_anew()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("a.html", "b.html"));

        Assert.Equal(new OutputSummary(1, 0, 1), SiteFiles.Build(_folder, SiteFiles.Of("a.html"), clean: true));
    }

    [Fact]
    public void Two_output_folders_share_a_cache_without_mixing_up()
    {
        var other = OutputTarget.Of("proef", ".sitegen", _folder.Root);
        SiteFiles.Build(_folder, SiteFiles.Of("index.html"));

        var plan = OutputPlanner.Plan(SiteFiles.Of("x.html"), OutputReader.Read(other));
        OutputWriter.Write(plan.Value, other);

        Assert.Equal(["index.html"], _folder.Files("site"));
        Assert.Equal(["x.html"], _folder.Files("proef"));
        Assert.True(SiteFiles.Plan(_folder, SiteFiles.Of("index.html")).Value.ChangesNothing);
    }

    [Fact]
    public void The_output_folder_may_itself_be_a_link()
    {
        Directory.CreateDirectory(_folder.Full("schijf"));
        Directory.CreateSymbolicLink(_folder.Full("site"), _folder.Full("schijf"));

        SiteFiles.Build(_folder, SiteFiles.Of("a/index.html"));

        Assert.Equal(["a/index.html"], _folder.Files("schijf"));
    }

    [Fact]
    public void A_file_made_meanwhile_by_a_run_at_the_same_time_is_not_written_over()
    {
        var plan = SiteFiles.Plan(_folder, SiteFiles.Of("index.html"));
        SiteFiles.Build(_folder, SiteFiles.Of("index.html", "anders.html"));

        var fault = Assert.Throws<DiskException>(() => OutputWriter.Write(plan.Value, SiteFiles.Target(_folder)));

        Assert.Contains("een ander programma", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["anders.html", "index.html"], _folder.Files("site"));
    }
}
