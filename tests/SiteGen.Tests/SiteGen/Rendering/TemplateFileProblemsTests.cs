using System.Text;
using SiteGen.Commands;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.SiteGen.Rendering;

public class TemplateFileProblemsTests
{
    /// <summary>A site may have thousands of pages that need it.</summary>
    [Fact]
    public void A_template_that_is_not_there_is_said_once()
    {
        using var templates = new CopiedContent(Repository.Full("templates"), "");
        using var copy = new CopiedContent(ExampleSite.ContentOf("every-key"), templates.Folder.Full(CopiedContent.Content));
        copy.Folder.Write("content/cases/nog-een.md", copy.Folder.Read("content/cases/lasles.md").Replace("title: Las", "title: Zaag", StringComparison.Ordinal));
        File.Delete(templates.Folder.Full($"{CopiedContent.Content}/case.html"));

        var found = SiteRun.Build(copy.Options).Diagnostics.Select(d => DiagnosticLines.Of(d, DiagnosticFormat.Text)).Where(line => line.Contains("case.html", StringComparison.Ordinal));

        Assert.EndsWith(
            "case.html:1:1: error SG3001: dit sjabloon ontbreekt, en er zijn pagina's die het nodig hebben; zet het bestand in de map met sjablonen",
            Assert.Single(found),
            StringComparison.Ordinal);
    }

    /// <summary>Without this, such a file would count as an empty one and its pages would come out empty.</summary>
    [Theory]
    [InlineData("theme.html")]
    [InlineData("assets/lokaal.js")]
    [InlineData("assets/site.css/01-tokens.css")]
    public void A_file_that_was_not_read_or_is_in_another_encoding_stops_the_build(string path)
    {
        using var templates = new CopiedContent(Repository.Full("templates"), "");
        using var copy = new CopiedContent(ExampleSite.ContentOf("every-key"), templates.Folder.Full(CopiedContent.Content));
        var file = templates.Folder.Full($"{CopiedContent.Content}/{path}");
        var elsewhere = templates.Folder.Full("elders");
        File.WriteAllBytes(elsewhere, Encoding.Unicode.GetBytes("\uFEFF" + File.ReadAllText(file)));

        File.Copy(elsewhere, file, overwrite: true);
        var encoded = Found(copy, path);
        File.Delete(file);
        File.CreateSymbolicLink(file, elsewhere);
        var linked = Found(copy, path);

        Assert.Equal([$"{path}:1:1: error SG3005: dit bestand is geen UTF-8; sla het opnieuw op met de codering UTF-8"], encoded);
        Assert.Equal([$"{path}:1:1: error SG3004: dit is een verwijzing naar een ander bestand (symbolic link); zet het bestand zelf hier neer"], linked);
    }

    [Fact]
    public void A_file_that_another_program_keeps_locked_stops_the_build()
    {
        using var templates = new CopiedContent(Repository.Full("templates"), "");
        using var copy = new CopiedContent(ExampleSite.ContentOf("every-key"), templates.Folder.Full(CopiedContent.Content));
        using var locked = new FileStream(templates.Folder.Full($"{CopiedContent.Content}/case.html"), FileMode.Open, FileAccess.Read, FileShare.None);

        Assert.Equal(["case.html:1:1: error SG3004: dit bestand kan niet worden gelezen; kijk of u het mag openen"], Found(copy, "case.html"));
    }

    /// <summary>What a build says of one file; it must not have written anything.</summary>
    private static IEnumerable<string> Found(CopiedContent copy, string path)
    {
        var result = SiteRun.Build(copy.Options);
        Assert.Null(result.Output);
        return result.Diagnostics.Where(d => d.At.Path.EndsWith(path, StringComparison.Ordinal))
            .Select(d => DiagnosticLines.Of(d, DiagnosticFormat.Text)).Select(line => line[line.IndexOf(path, StringComparison.Ordinal)..]);
    }
}
