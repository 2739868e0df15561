using SiteGen.Commands;

namespace SiteGen.Tests.SiteGen.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly CommandRun _run = new() { Others = host => [SchemaCommand.Create(host)] };

    public SchemaCommandTests() => _run.Folder.Write("content/regions/twente.md", "");

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Writes_what_editors_and_the_cms_need_and_names_it()
    {
        Assert.Equal(0, _run.Run("schema"));

        Assert.Equal(_run.Folder.Files().Except(["content/regions/twente.md"]).Order(), _run.Output.Split('\n')[..^1].Order());
        Assert.Equal("Klaar: 15 bestanden geschreven, 0 waren al goed\n", _run.Error);
        Assert.Contains("\"twente\"", _run.Folder.Read("content/.schema/cases.json"), StringComparison.Ordinal);
        Assert.Contains("  - name: cases\n", _run.Folder.Read("beheer/config.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Again_only_what_has_changed()
    {
        _run.Run("schema");
        _run.Folder.Write("content/regions/drenthe.md", "");
        var cms = File.GetLastWriteTimeUtc(_run.Folder.Full("beheer/config.yml"));

        Assert.Equal(0, _run.Run("schema"));

        Assert.DoesNotContain("beheer/config.yml", _run.Output, StringComparison.Ordinal);
        Assert.Contains("content/.schema/cases.json", _run.Output, StringComparison.Ordinal);
        Assert.Equal(cms, File.GetLastWriteTimeUtc(_run.Folder.Full("beheer/config.yml")));
    }

    [Theory]
    [InlineData(".vscode/settings.json", "is geen geldige JSON; herstel het of haal het weg")]
    [InlineData(".vscode/extensions.json", "is geen geldige JSON; herstel het of haal het weg")]
    [InlineData("beheer/config.yml", "is niet door sitegen gemaakt; geef het een andere naam")]
    public void When_one_file_can_not_be_kept_nothing_is_written(string path, string why)
    {
        _run.Folder.Write(path, "kapot: [");

        Assert.Equal(2, _run.Run("schema"));

        Assert.StartsWith($"sitegen: {path} {why}\n", _run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _run.Folder.Files().Length);
    }
}
