using System.Text.Json;
using SiteGen.Commands;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.SiteGen.Commands;

public class DiagnosticLinesTests
{
    private static readonly Diagnostic Unknown = new(
        "SG1102", Severity.Error, new SourceSpan("content/cases/x.md", 4, 9, 11), "onbekende regio 'achterhoekk'", "bedoelde u 'achterhoek'?");

    private static readonly Diagnostic Long = new(
        "SG1127", Severity.Warning, SourceSpan.WholeFile("content/cases/coöp.md"), "deze titel is 100% te lang");

    [Fact]
    public void Text_is_the_line_that_the_contract_shows() => Assert.Equal(
        "content/cases/x.md:4:9: error SG1102: onbekende regio 'achterhoekk'; bedoelde u 'achterhoek'?",
        DiagnosticLines.Of(Unknown, DiagnosticFormat.Text));

    [Fact]
    public void Text_names_a_warning() => Assert.Equal(
        "content/cases/coöp.md:1:1: warning SG1127: deze titel is 100% te lang", DiagnosticLines.Of(Long, DiagnosticFormat.Text));

    [Fact]
    public void Colour_is_on_the_severity_only() => Assert.Equal(
        "content/cases/coöp.md:1:1: \e[33mwarning\e[0m SG1127: deze titel is 100% te lang",
        DiagnosticLines.Of(Long, DiagnosticFormat.Text, colour: true));

    [Fact]
    public void Text_from_a_file_cannot_break_the_line_or_drive_the_terminal()
    {
        var hostile = new Diagnostic("SG1103", Severity.Error, new SourceSpan("a\nb.md", 1, 1), "sleutel '\e[2J\u202e'\r\n", "\u2028");

        Assert.Equal(
            @"a\u000ab.md:1:1: error SG1103: sleutel '\u001b[2J\u202e'\u000d\u000a; \u2028", DiagnosticLines.Of(hostile, DiagnosticFormat.Text));
    }

    [Fact]
    public void Github_gets_a_workflow_command() => Assert.Equal(
        "::error file=content/cases/x.md,line=4,col=9,title=SG1102::onbekende regio 'achterhoekk'; bedoelde u 'achterhoek'?",
        DiagnosticLines.Of(Unknown, DiagnosticFormat.Github));

    [Fact]
    public void Github_gets_its_escapes()
    {
        var awkward = new Diagnostic("SG1008", Severity.Warning, new SourceSpan("a,b:c%.md", 2, 3), "50%: regel 1,\r\nregel 2");

        Assert.Equal(
            "::warning file=a%2Cb%3Ac%25.md,line=2,col=3,title=SG1008::50%25: regel 1,%0D%0Aregel 2",
            DiagnosticLines.Of(awkward, DiagnosticFormat.Github));
    }

    [Fact]
    public void Json_is_one_line_with_readable_letters() => Assert.Equal(
        """{"path":"content/cases/coöp.md","line":1,"column":1,"severity":"warning","code":"SG1127","message":"deze titel is 100% te lang","fix":null}""",
        DiagnosticLines.Of(Long, DiagnosticFormat.Json));

    [Fact]
    public void Json_holds_any_text()
    {
        var awkward = Unknown with { Message = "\"a\"\n\\b <c> 'd' \u2028\e", Fix = "é" };

        var line = DiagnosticLines.Of(awkward, DiagnosticFormat.Json);

        Assert.DoesNotContain('\n', line);
        using var json = JsonDocument.Parse(line);
        Assert.Equal(awkward.Message, json.RootElement.GetProperty("message").GetString());
        Assert.Equal("é", json.RootElement.GetProperty("fix").GetString());
    }
}
