using System.Text;
using SiteGen.Output;
using SiteGen.Portal.Content;

namespace SiteGen.Tests.SiteGen.Output;

/// <summary>Files of editors change together or not at all.</summary>
public sealed class SourceWriterTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public SourceWriterTests()
    {
        _folder.Write("a.md", "a");
        _folder.Write("b.md", "b");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_files_change_and_nothing_else_is_left()
    {
        Assert.Null(SourceWriter.ReplaceAll([Change("a.md"), Change("b.md")]));

        Assert.Equal(["a.md: nieuw", "b.md: nieuw"], Left());
    }

    [Fact]
    public void A_file_that_changed_in_between_keeps_the_others_as_they_were()
    {
        var changes = new[] { Change("a.md"), Change("b.md") };
        _folder.Write("b.md", "van een ander");

        Assert.Equal("b.md", SourceWriter.ReplaceAll([.. changes])?.Path);

        Assert.Equal(["a.md: a", "b.md: van een ander"], Left());
    }

    [Fact]
    public void A_write_that_fails_keeps_the_others_as_they_were()
    {
        var second = Change("b.md");
        Directory.CreateDirectory(second.Staged);

        var fault = Assert.Throws<DiskException>(() => SourceWriter.ReplaceAll([Change("a.md"), second]));

        Assert.StartsWith("het lukt niet om 'b.md' te schrijven", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["a.md: a", "b.md: b"], Left());
    }

    /// <summary>The same file twice: once moved into place, it can't be moved again.</summary>
    [Fact]
    public void What_was_in_place_already_is_put_back_when_a_later_one_fails()
    {
        Assert.Throws<DiskException>(() => SourceWriter.ReplaceAll([Change("a.md"), Change("a.md")]));

        Assert.Equal(["a.md: a", "b.md: b"], Left());
    }

    private SourceWriter.Change Change(string path) =>
        new(_folder.Full(path), File(path, _folder.Read(path)), File(path, "nieuw"));

    private static SourceFile File(string path, string text) => new(path, path, Encoding.UTF8.GetBytes(text));

    private IEnumerable<string> Left() => _folder.Files().Select(path => $"{path}: {_folder.Read(path)}");
}
