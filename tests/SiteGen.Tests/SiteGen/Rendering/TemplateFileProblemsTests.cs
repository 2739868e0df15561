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
}
