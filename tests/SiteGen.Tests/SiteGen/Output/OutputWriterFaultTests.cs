using System.Collections.Immutable;
using SiteGen.Output;

namespace SiteGen.Tests.SiteGen.Output;

/// <summary>What is left when writing goes wrong, or when someone tries to lead it astray.</summary>
public sealed class OutputWriterFaultTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_inside_the_output_is_refused_before_anything_is_written()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("index.html"));
        Directory.CreateDirectory(_folder.Full("buiten"));
        Directory.CreateSymbolicLink(_folder.Full("site/a"), _folder.Full("buiten"));

        var plan = SiteFiles.Plan(_folder, SiteFiles.Of("a/index.html"));

        Assert.Equal("SG4006", Assert.Single(plan.Diagnostics).Code);
        Assert.Empty(_folder.Files("buiten"));
    }

    [Fact]
    public void A_link_that_appears_after_planning_does_not_lead_outside()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("index.html"));
        var plan = SiteFiles.Plan(_folder, SiteFiles.Of("index.html", "a/index.html"));
        Directory.CreateDirectory(_folder.Full("buiten"));
        Directory.CreateSymbolicLink(_folder.Full("site/a"), _folder.Full("buiten"));

        var fault = Assert.Throws<DiskException>(() => OutputWriter.Write(plan.Value, SiteFiles.Target(_folder)));

        Assert.Contains("'site/a' is een verwijzing", fault.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files("buiten"));
        Assert.False(Directory.Exists(_folder.Full($"site/{OutputPaths.StagingFolder}")));
    }

    [Fact]
    public void A_link_that_appears_after_planning_does_not_delete_outside()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("a/index.html"));
        var plan = SiteFiles.Plan(_folder, []);
        Directory.Delete(_folder.Full("site/a"), recursive: true);
        _folder.Write("buiten/index.html", "van een ander");
        Directory.CreateSymbolicLink(_folder.Full("site/a"), _folder.Full("buiten"));

        Assert.Throws<DiskException>(() => OutputWriter.Write(plan.Value, SiteFiles.Target(_folder)));

        Assert.Equal("van een ander", _folder.Read("buiten/index.html"));
    }

    [Fact]
    public void A_staging_folder_that_is_a_link_is_replaced_and_what_it_points_at_stays()
    {
        _folder.Write("buiten/0", "van een ander");
        Directory.CreateDirectory(_folder.Full("site"));
        Directory.CreateSymbolicLink(_folder.Full($"site/{OutputPaths.StagingFolder}"), _folder.Full("buiten"));

        SiteFiles.Build(_folder, SiteFiles.Of("index.html"));

        Assert.Equal("van een ander", _folder.Read("buiten/0"));
        Assert.Equal(["index.html"], _folder.Files("site"));
    }

    [Theory]
    [InlineData("../buiten.html")]
    [InlineData("/tmp/buiten.html")]
    [InlineData("a/../../buiten.html")]
    public void The_writer_checks_paths_also_when_the_plan_did_not(string path)
    {
        var file = SiteFiles.File(path);
        var plan = new OutputPlan([new PlannedWrite(file, ContentHash.Of(file.Bytes.Span))], [], [], []);

        var fault = Assert.Throws<DiskException>(() => OutputWriter.Write(plan, SiteFiles.Target(_folder)));

        Assert.Contains("ligt niet in de map 'site'", fault.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files("site"));
    }

    [Fact]
    public void When_a_file_cannot_be_written_the_previous_site_is_whole()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("index.html", "oud.html"));
        var before = _folder.Fingerprint();
        var plan = SiteFiles.Plan(_folder, [SiteFiles.File("index.html", "nieuw"), .. SiteFiles.Of("a/index.html")]);
        var impossible = new PlannedWrite(new OutputFile("z.html", new UnreadableBytes().Memory), default);

        Assert.ThrowsAny<Exception>(() => OutputWriter.Write(
            plan.Value with { Write = plan.Value.Write.Add(impossible) }, SiteFiles.Target(_folder)));

        Assert.Equal(before, _folder.Fingerprint());
        Assert.False(Directory.Exists(_folder.Full($"site/{OutputPaths.StagingFolder}")));
    }

    [Fact]
    public void A_folder_with_files_where_a_file_must_come_is_reported_with_its_path()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("index.html"));
        var plan = SiteFiles.Plan(_folder, SiteFiles.Of("index.html", "nieuw"));
        _folder.Write("site/nieuw/eigen.txt", "eigen");

        var fault = Assert.Throws<DiskException>(() => OutputWriter.Write(plan.Value, SiteFiles.Target(_folder)));

        Assert.StartsWith("het lukt niet om 'site/nieuw' te schrijven", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["index.html", "nieuw/eigen.txt"], _folder.Files("site"));
    }

    [Fact]
    public void An_empty_folder_where_a_file_must_come_makes_room()
    {
        Directory.CreateDirectory(_folder.Full("site/nieuw"));

        SiteFiles.Build(_folder, SiteFiles.Of("nieuw"));

        Assert.Equal(["nieuw"], _folder.Files("site"));
    }

    [Fact]
    public void A_run_that_was_cut_short_is_picked_up_by_the_next()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("blijft.html", "oud.html"));
        CutShort(SiteFiles.Of("blijft.html", "x.html", "y.html"));
        Assert.Contains("y.html", _folder.Files("site"));

        var summary = SiteFiles.Build(_folder, SiteFiles.Of("blijft.html", "x.html"));

        Assert.Equal(["blijft.html", "x.html"], _folder.Files("site"));
        Assert.Equal(2, summary.Removed);
    }

    [Fact]
    public void A_first_run_that_was_cut_short_does_not_lock_the_folder()
    {
        CutShort(SiteFiles.Of("a.html", "b.html"));

        SiteFiles.Build(_folder, SiteFiles.Of("b.html"));

        Assert.Equal(["b.html"], _folder.Files("site"));
    }

    [Fact]
    public void Staged_files_of_a_killed_run_are_cleared_away()
    {
        _folder.Write($"site/{OutputPaths.StagingFolder}/0", "half");
        SiteFiles.Build(_folder, SiteFiles.Of("index.html"));
        Assert.Equal(["index.html"], _folder.Files("site"));

        _folder.Write($"site/{OutputPaths.StagingFolder}/0", "half");
        Assert.Equal(new OutputSummary(0, 1, 0), SiteFiles.Build(_folder, SiteFiles.Of("index.html")));
        Assert.Equal(["index.html"], _folder.Files("site"));
    }

    [Fact]
    public void A_damaged_manifest_is_not_trusted()
    {
        SiteFiles.Build(_folder, SiteFiles.Of("index.html"));
        File.WriteAllText(SiteFiles.Target(_folder).ManifestPath, "sitegen-manifest 1\nonzin\n");

        var plan = SiteFiles.Plan(_folder, SiteFiles.Of("index.html"));

        Assert.Equal("SG4004", Assert.Single(plan.Diagnostics).Code);
    }

    [Fact]
    public void Another_run_that_is_writing_is_reported()
    {
        var plan = SiteFiles.Plan(_folder, SiteFiles.Of("index.html"));
        using var other = WriteTurn.Take(SiteFiles.Target(_folder), plan.Value);

        var fault = Assert.Throws<DiskException>(() => OutputWriter.Write(plan.Value, SiteFiles.Target(_folder)));

        Assert.Contains("loopt sitegen al?", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Stops right after the files came into place, as a power cut would: a folder blocks the manifest.</summary>
    private void CutShort(ImmutableArray<OutputFile> wanted)
    {
        var plan = SiteFiles.Plan(_folder, wanted).Value;
        var target = SiteFiles.Target(_folder);
        _folder.Write("site/blok/eigen.txt", "houdt de laatste stap tegen");
        var blocked = SiteFiles.File("blok/eigen.txt/x");
        var write = plan.Write.Add(new PlannedWrite(blocked, ContentHash.Of(blocked.Bytes.Span)));

        Assert.Throws<DiskException>(() => OutputWriter.Write(plan with { Write = write }, target));

        Directory.Delete(_folder.Full("site/blok"), recursive: true);
        foreach (var file in plan.Write)
        {
            _folder.Write($"site/{file.File.Path}", "misschien half");
        }
    }

    /// <summary>Bytes that fail when they are written, as a full disk does.</summary>
    private sealed class UnreadableBytes : System.Buffers.MemoryManager<byte>
    {
        public override Span<byte> GetSpan() => throw new IOException("geen ruimte");

        public override System.Buffers.MemoryHandle Pin(int elementIndex = 0) => throw new IOException("geen ruimte");

        public override void Unpin()
        {
        }

        public override Memory<byte> Memory => CreateMemory(8);

        protected override void Dispose(bool disposing)
        {
        }
    }
}
