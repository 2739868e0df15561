using System.Collections.Immutable;
using SiteGen.Output;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.SiteGen.Output;

public class OutputPlannerTests
{
    private static readonly ContentHash Old = ContentHash.Of("oud"u8);

    [Fact]
    public void An_empty_folder_gets_every_file_by_ordinal_path()
    {
        var plan = OutputPlanner.Plan(SiteFiles.Of("b.html", "a/index.html", "B.css"), new OutputState("site", null, []));

        Assert.Empty(plan.Diagnostics);
        Assert.Equal(["B.css", "a/index.html", "b.html"], plan.Value.Write.Select(w => w.File.Path));
        Assert.Empty(plan.Value.Keep);
    }

    [Fact]
    public void A_file_with_the_same_bytes_is_kept_with_its_time()
    {
        var file = SiteFiles.File("a.html");
        var state = State([Entry("a.html", ContentHash.Of(file.Bytes.Span), modified: 42)]);

        var plan = OutputPlanner.Plan([file], state).Value;

        Assert.True(plan.ChangesNothing);
        Assert.Equal(42, Assert.Single(plan.Keep).Modified);
    }

    [Fact]
    public void A_file_with_other_bytes_is_written()
    {
        var plan = OutputPlanner.Plan([SiteFiles.File("a.html")], State([Entry("a.html", Old)])).Value;

        Assert.Equal("a.html", Assert.Single(plan.Write).File.Path);
    }

    [Fact]
    public void A_file_that_may_be_unfinished_is_written()
    {
        var plan = OutputPlanner.Plan([SiteFiles.File("a.html")], State([Entry("a.html", null)])).Value;

        Assert.Equal("a.html", Assert.Single(plan.Write).File.Path);
    }

    [Fact]
    public void A_clean_build_writes_a_file_that_is_already_right()
    {
        var file = SiteFiles.File("a.html");

        var plan = OutputPlanner.Plan([file], State([Entry("a.html", ContentHash.Of(file.Bytes.Span))]), clean: true).Value;

        Assert.Single(plan.Write);
        Assert.Empty(plan.Keep);
    }

    [Fact]
    public void A_file_of_an_earlier_run_that_is_no_longer_wanted_is_deleted_last()
    {
        var plan = OutputPlanner.Plan(SiteFiles.Of("a.html"), State([Entry("b/index.html", Old), Entry("c.html", Old)])).Value;

        Assert.Equal(["b/index.html", "c.html"], plan.DeleteLast);
        Assert.Empty(plan.DeleteFirst);
    }

    [Theory]
    [InlineData("praktijken", "praktijken/index.html")]
    [InlineData("praktijken/index.html", "praktijken")]
    [InlineData("Foto.jpg", "foto.jpg")]
    public void A_stale_file_in_the_way_of_a_new_one_is_deleted_first(string stale, string wanted)
    {
        var plan = OutputPlanner.Plan(SiteFiles.Of(wanted), State([Entry(stale, Old)])).Value;

        Assert.Equal([stale], plan.DeleteFirst);
        Assert.Empty(plan.DeleteLast);
    }

    [Fact]
    public void A_file_that_is_already_gone_needs_no_deletion()
    {
        var state = new OutputState("site", Manifest("weg.html"), []);

        Assert.True(OutputPlanner.Plan([], state).Value.ChangesNothing);
    }

    [Fact]
    public void A_folder_that_the_program_did_not_make_is_refused_with_some_names()
    {
        var entries = "a.txt b.txt c.txt d.txt".Split(' ').Select(p => new OutputEntry(p, FoundKind.File));

        var plan = OutputPlanner.Plan(SiteFiles.Of("index.html"), new OutputState("site-output", null, [.. entries]));

        var problem = Assert.Single(plan.Diagnostics);
        Assert.Equal("SG4004", problem.Code);
        Assert.Equal("site-output", problem.At.Path);
        Assert.Contains("(a.txt, b.txt, c.txt en nog 1)", problem.Text, StringComparison.Ordinal);
        Assert.Contains("--output", problem.Text, StringComparison.Ordinal);
        Assert.True(plan.Value.ChangesNothing);
    }

    [Fact]
    public void Empty_folders_do_not_count_as_files_of_someone_else()
    {
        var state = new OutputState("site", null, [new OutputEntry("leeg", FoundKind.Folder)]);

        Assert.Empty(OutputPlanner.Plan(SiteFiles.Of("index.html"), state).Diagnostics);
    }

    [Fact]
    public void A_file_where_the_output_folder_must_come_is_refused()
    {
        var plan = OutputPlanner.Plan([], new OutputState("site", null, [], IsFile: true));

        Assert.Equal("SG4008", Assert.Single(plan.Diagnostics).Code);
    }

    [Fact]
    public void Files_of_someone_else_stay_and_give_one_warning()
    {
        var state = State([Entry("a.html", Old)], new OutputEntry("CNAME", FoundKind.File), new OutputEntry("z", FoundKind.Link));

        var plan = OutputPlanner.Plan(SiteFiles.Of("index.html"), state);

        var warning = Assert.Single(plan.Diagnostics);
        Assert.Equal(("SG4007", Severity.Warning), (warning.Code, warning.Severity));
        Assert.Contains("CNAME, z", warning.Message, StringComparison.Ordinal);
        Assert.Equal(["a.html"], plan.Value.DeleteLast);
        Assert.Single(plan.Value.Write);
    }

    [Theory]
    [InlineData("index.html", "index.html")]
    [InlineData("INDEX.html", "index.html")]
    [InlineData("praktijken", "praktijken/x/index.html")]
    [InlineData("praktijken/x", "praktijken")]
    public void A_file_of_someone_else_in_the_way_is_refused(string foreign, string wanted)
    {
        var plan = OutputPlanner.Plan(SiteFiles.Of(wanted), State([], new OutputEntry(foreign, FoundKind.File)));

        var problem = Assert.Single(plan.Diagnostics);
        Assert.Equal("SG4005", problem.Code);
        Assert.Equal($"site/{foreign}", problem.At.Path);
        Assert.Contains($"'{wanted}'", problem.Message, StringComparison.Ordinal);
        Assert.True(plan.Value.ChangesNothing);
    }

    [Theory]
    [InlineData("praktijken", "praktijken/index.html")]
    [InlineData("index.html", "index.html")]
    public void A_link_in_the_way_is_refused_even_where_our_own_file_was(string link, string wanted)
    {
        var state = new OutputState("site", Manifest(link), [new OutputEntry(link, FoundKind.Link)]);

        var plan = OutputPlanner.Plan(SiteFiles.Of(wanted), state);

        Assert.Equal("SG4006", Assert.Single(plan.Diagnostics).Code);
    }

    [Fact]
    public void Problems_with_paths_stop_the_plan()
    {
        var plan = OutputPlanner.Plan(SiteFiles.Of("../buiten.html", "index.html"), new OutputState("site", null, []));

        Assert.Equal("SG4001", Assert.Single(plan.Diagnostics).Code);
        Assert.True(plan.Value.ChangesNothing);
    }

    /// <summary>A folder with these files of ours, as the last run left them, and these entries of others.</summary>
    private static OutputState State(ImmutableArray<OutputEntry> ours, params OutputEntry[] others) => new(
        "site",
        Manifest([.. ours.Select(e => e.Path)]),
        [.. ours.Concat(others).OrderBy(e => e.Path, StringComparer.Ordinal)]);

    private static OutputManifest Manifest(params string[] paths) => OutputManifest.Of(paths.Select(ManifestEntry.Unfinished));

    private static OutputEntry Entry(string path, ContentHash? hash, long modified = 1) => new(path, FoundKind.File, 1, modified, hash);
}
