using SiteGen.Output;

namespace SiteGen.Tests.SiteGen.Output;

public class SourceFolderTests
{
    [Fact]
    public void A_file_that_did_not_change_stays_the_same_object_and_so_does_the_list()
    {
        using var folder = new TempFolder();
        folder.Write("content/a.md", "een");
        folder.Write("content/b.md", "twee");
        var first = SourceFolder.Unread("content", folder.Root).Reread();

        folder.Write("content/b.md", "twee");
        Assert.Equal(first.Files, first.Reread(["b.md"]).Files);
        folder.Write("content/b.md", "drie");
        var next = first.Reread(["b.md"]);

        Assert.Same(first.Files[0], next.Files[0]);
        Assert.NotSame(first.Files[1], next.Files[1]);
    }

    /// <summary>The time and the length of a file do not tell, when it was just written.</summary>
    [Fact]
    public void A_file_that_is_named_is_read_whatever_its_time_says()
    {
        using var folder = new TempFolder();
        folder.Write("content/a.md", "een");
        var first = SourceFolder.Unread("content", folder.Root).Reread();
        var time = File.GetLastWriteTimeUtc(folder.Full("content/a.md"));

        folder.Write("content/a.md", "nee");
        File.SetLastWriteTimeUtc(folder.Full("content/a.md"), time);

        Assert.Equal("nee"u8, first.Reread(["a.md"]).Files[0].Bytes.Span);
    }

    [Fact]
    public void Whatever_happened_it_holds_what_a_first_reading_holds()
    {
        using var folder = new TempFolder();
        folder.Write("content/cases/a.md", "een");
        folder.Write("content/cases/b.md", "twee");
        folder.Write("content/themes/c.md", "drie");
        var read = SourceFolder.Unread("content", folder.Root).Reread();

        Directory.Move(folder.Full("content/cases"), folder.Full("content/regions"));
        folder.Write("content/themes/.verborgen", "x");
        File.Delete(folder.Full("content/themes/c.md"));
        File.CreateSymbolicLink(folder.Full("content/themes/d.md"), folder.Full("content/regions/a.md"));
        read = read.Reread(["cases", "regions", "themes/.verborgen", "themes/c.md", "themes/d.md"]);

        var anew = SourceReader.Read(folder.Full("content"), folder.Root);
        Assert.Equal(anew.Select(f => (f.Path, f.Fault)), read.Files.Select(f => (f.Path, f.Fault)));
        Assert.Equal(["regions/a.md", "regions/b.md", "themes/d.md"], read.Files.Select(f => f.Path));
    }

    [Fact]
    public void A_folder_may_go_and_come_back()
    {
        using var folder = new TempFolder();
        folder.Write("content/a.md", "een");
        var read = SourceFolder.Unread("content", folder.Root).Reread();

        Directory.Move(folder.Full("content"), folder.Full("weg"));
        var gone = read.Reread(["a.md"]);
        Directory.Move(folder.Full("weg"), folder.Full("content"));

        Assert.False(gone.Exists);
        Assert.Empty(gone.Files);
        Assert.Single(gone.Reread(["a.md"]).Files);
    }
}
