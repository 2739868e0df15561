using SiteGen.Output;
using SiteGen.Portal.Content;

namespace SiteGen.Tests.SiteGen.Output;

public sealed class SourceReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_come_by_ordinal_path_with_their_bytes()
    {
        foreach (var path in new[] { "content/site.yml", "content/cases/b.md", "content/cases/B.md", "content/cases-oud/a.md", "content/a/b/c.md" })
        {
            _folder.Write(path, path);
        }

        var files = SourceReader.Read("content", _folder.Root);

        Assert.Equal(["a/b/c.md", "cases-oud/a.md", "cases/B.md", "cases/b.md", "site.yml"], files.Select(f => f.Path));
        Assert.Equal("content/cases/B.md", files[2].DisplayPath);
        Assert.Equal("content/cases/B.md"u8, files[2].Bytes.Span);
        Assert.All(files, f => Assert.Equal(SourceFault.None, f.Fault));
    }

    [Fact]
    public void Dotfiles_and_dot_folders_are_left_out()
    {
        _folder.Write("content/.DS_Store", "");
        _folder.Write("content/.schema/cases.json", "{}");
        _folder.Write("content/cases/.x.md.swp", "");
        _folder.Write("content/cases/x.md", "x");

        Assert.Equal(["cases/x.md"], SourceReader.Read("content", _folder.Root).Select(f => f.Path));
    }

    [Fact]
    public void Links_are_listed_and_not_followed()
    {
        _folder.Write("buiten/geheim.md", "geheim");
        _folder.Write("content/cases/x.md", "x");
        File.CreateSymbolicLink(_folder.Full("content/cases/link.md"), _folder.Full("buiten/geheim.md"));
        Directory.CreateSymbolicLink(_folder.Full("content/themes"), _folder.Full("buiten"));
        Directory.CreateSymbolicLink(_folder.Full("content/rond"), _folder.Full("content"));
        File.CreateSymbolicLink(_folder.Full("content/los.md"), _folder.Full("bestaat-niet"));

        var files = SourceReader.Read("content", _folder.Root);

        Assert.Equal(["cases/link.md", "cases/x.md", "los.md", "rond", "themes"], files.Select(f => f.Path));
        var links = files.Where(f => f.Path != "cases/x.md").ToList();
        Assert.All(links, f => Assert.Equal((SourceFault.SymbolicLink, 0), (f.Fault, f.Bytes.Length)));
    }

    [Fact]
    public void A_file_that_another_program_keeps_locked_is_listed_as_unreadable()
    {
        _folder.Write("content/cases/x.md", "x");
        using var held = new FileStream(_folder.Full("content/cases/x.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(SourceFault.Unreadable, Assert.Single(SourceReader.Read("content", _folder.Root)).Fault);
    }

    [Fact]
    public void A_huge_file_is_listed_and_not_read()
    {
        _folder.Write("content/media/film.pdf", "");
        using (var film = File.OpenWrite(_folder.Full("content/media/film.pdf")))
        {
            film.SetLength(SourceReader.MostBytes + 1);
        }

        var file = Assert.Single(SourceReader.Read("content", _folder.Root));

        Assert.Equal((SourceFault.TooLarge, 0), (file.Fault, file.Bytes.Length));
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        _folder.Write("content/x.md", "");

        Assert.Equal((SourceFault.None, 0), (SourceReader.Read("content", _folder.Root)[0].Fault, SourceReader.Read("content", _folder.Root)[0].Bytes.Length));
    }

    [Fact]
    public void A_missing_folder_is_told_apart_from_an_empty_one()
    {
        Directory.CreateDirectory(_folder.Full("leeg"));
        _folder.Write("bestand", "x");

        Assert.True(SourceReader.TryRead("leeg", _folder.Root, out var none));
        Assert.Empty(none);
        Assert.False(SourceReader.TryRead("weg", _folder.Root, out _));
        Assert.False(SourceReader.TryRead("bestand", _folder.Root, out _));
        Assert.Empty(SourceReader.Read("weg", _folder.Root));
    }

    [Theory]
    [InlineData(".", "content/x.md")]
    [InlineData("content", "x.md")]
    public void Display_paths_are_relative_to_the_working_directory(string workingDirectory, string shown)
    {
        _folder.Write("content/x.md", "x");

        var file = Assert.Single(SourceReader.Read(_folder.Full("content"), Path.GetFullPath(workingDirectory, _folder.Root)));

        Assert.Equal(shown, file.DisplayPath);
    }

    [Fact]
    public void Outside_the_working_directory_the_whole_path_is_shown()
    {
        _folder.Write("content/x.md", "x");

        var file = Assert.Single(SourceReader.Read("../content/", _folder.Full("elders")));

        Assert.Equal(_folder.Full("content/x.md").Replace('\\', '/'), file.DisplayPath);
    }
}
