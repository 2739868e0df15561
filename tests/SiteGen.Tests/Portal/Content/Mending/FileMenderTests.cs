using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Mending;

namespace SiteGen.Tests.Portal.Content.Mending;

public class FileMenderTests
{
    [Theory]
    [InlineData("updated: 13-5-2024", "updated: 2024-05-13")]
    [InlineData("updated: 13 mei 2024   # eens", "updated: 2024-05-13   # eens")]
    [InlineData("updated: '2024/5/3'", "updated: 2024-05-03")]
    [InlineData("updated: \"13.05.2024\"", "updated: 2024-05-13")]
    [InlineData("start: mei 2024", "start: 2024-05")]
    [InlineData("status: Lopend", "status: lopend")]
    [InlineData("education: [MBO, po, 'VMBO']", "education: [mbo, po, vmbo]")]
    [InlineData("kind: \"PILOT\"", "kind: pilot")]
    [InlineData("results:\n  - Dit is zo: meer: leerlingen", "results:\n  - 'Dit is zo: meer: leerlingen'")]
    [InlineData("results:\n  - Dit is 't: meer leerlingen\n  - Klaar", "results:\n  - 'Dit is ''t: meer leerlingen'\n  - Klaar")]
    [InlineData("partners: Foto's: van school", "partners: 'Foto''s: van school'")]
    [InlineData("partners: @school", "partners: '@school'")]
    [InlineData("partners: “De school”", "partners: 'De school'")]
    [InlineData("figures:\n  - label: robots\n    value: \"415\"", "figures:\n  - label: robots\n    value: 415")]
    [InlineData("figures:\n\t- label: robots\n\t  value: 3", "figures:\n  - label: robots\n    value: 3")]
    [InlineData("draft: false  \t", "draft: false")]
    [InlineData("programme: Sterk-Techniek", "programme: sterk-techniek")]
    public void What_is_meant_is_sure(string typed, string mended)
    {
        Assert.Equal(ContentSetText.Case(mended), Mend(ContentSetText.Case(typed)));
        Assert.Empty(ContentSetText.WithCase(mended).Found());
    }

    [Fact]
    public void A_text_that_cannot_be_read_stays_as_it_is()
    {
        var text = ContentSetText.Case("status: Lopend", "```\nspaties   \n\t\n```\n\n" + string.Concat(Enumerable.Repeat("[a](b", 2_000)) + "\n");

        Assert.Equal(text.Replace("Lopend", "lopend", StringComparison.Ordinal), Mend(text));
    }

    [Theory]
    [InlineData("status: loopend")]
    [InlineData("updated: 31-2-2024")]
    [InlineData("updated: 2024")]
    [InlineData("draft: ja")]
    [InlineData("figures:\n  - label: x\n    value: 1,5")]
    [InlineData("contact: School")]
    [InlineData("results:\n  - nl: een\n    en: twee")]
    [InlineData("results:\n  - nl:  een")]
    [InlineData("partners:\n  een: twee")]
    [InlineData("partners: [een, twee")]
    [InlineData("partners: 'een")]
    [InlineData("partners: een: twee # noot")]
    [InlineData("partners: *school")]
    [InlineData("programme: sterk-technik")]
    [InlineData("sources:\n  - title: x\n    url: www.voorbeeld.nl")]
    public void What_could_be_meant_otherwise_is_left_alone(string typed) =>
        Assert.Equal(ContentSetText.Case(typed), Mend(ContentSetText.Case(typed)));

    [Theory]
    [InlineData("Tekst.  \t\n\nMeer. \n", "Tekst.\n\nMeer.\n")]
    [InlineData("Een.  \nTwee.\n", "Een.  \nTwee.\n")]
    [InlineData("Een.  \n  \nTwee.", "Een.\n\nTwee.\n")]
    [InlineData("```text\ncode  \n```  \n", "```text\ncode  \n```  \n")]
    [InlineData("    code  \n\nTekst. \n", "    code  \n\nTekst.\n")]
    [InlineData("| a | \n| --- | \n| b | \n", "| a |\n| --- |\n| b |\n")]
    public void White_space_at_the_end_of_a_line_goes_unless_it_shows(string body, string mended) =>
        Assert.Equal(ContentSetText.Case(body: mended), Mend(ContentSetText.Case(body: body)));

    [Fact]
    public void A_block_of_text_in_front_matter_keeps_its_spaces()
    {
        var text = ContentSetText.Case("results:\n  - |\n    een  \n    twee\n");

        Assert.Equal(text, Mend(text));
    }

    [Fact]
    public void Mark_and_line_ends_stay_what_they_were()
    {
        var typed = "\uFEFF" + ContentSetText.Case("updated: 13-5-2024 ", "Tekst. \n\nMeer.").Replace("\n", "\r\n", StringComparison.Ordinal);

        var mended = Mend(typed);

        Assert.Equal("\uFEFF" + ContentSetText.Case("updated: 2024-05-13", "Tekst.\n\nMeer.\n").Replace("\n", "\r\n", StringComparison.Ordinal), mended);
    }

    [Theory]
    [InlineData("cases/README.md")]
    [InlineData("media/x.md")]
    [InlineData("anders/x.md")]
    [InlineData("search/synonyms.yml")]
    public void Files_that_are_no_items_are_left_alone(string path)
    {
        var file = new SourceFile(path, $"content/{path}", Encoding.UTF8.GetBytes("Tekst.  "));

        Assert.Same(file, FileMender.Mend(file, []));
    }

    [Fact]
    public void The_file_about_the_site_is_tidied_too()
    {
        var file = new SourceFile("site.yml", "content/site.yml", Encoding.UTF8.GetBytes("title: Portaal  \nlanguage: nl"));

        Assert.Equal("title: Portaal\nlanguage: nl\n", Encoding.UTF8.GetString(FileMender.Mend(file, []).Bytes.Span));
    }

    [Fact]
    public void Another_encoding_is_left_alone()
    {
        var file = new SourceFile("cases/x.md", "content/cases/x.md", Encoding.Latin1.GetBytes(ContentSetText.Case(body: "één  ")));

        Assert.Same(file, FileMender.Mend(file, []));
    }

    /// <summary>Mending what is mended does nothing, and never makes anything worse.</summary>
    [Fact]
    public void Mending_is_done_at_once_and_adds_no_mistakes()
    {
        var pieces = Gen.Elements(
            "---", "title: Titel", "summary: Kort: maar krachtig ", "region: Achterhoek", "theme: [instroom]", "contact:", "  organisation: School",
            "\torganisation: School", "updated: 1-2-2024", "status: LOPEND", "results:", "  - een: twee", "  - |", "    drie  ", "“vier”",
            "", "  ", "Tekst.  ", "```", "    code ", "## Kop ", "- punt\t", "<div>  ", "partners: “De school” ", "kind: @x", "draft: \"false\" ");
        var ends = Gen.Elements("\n", "\r\n", "\n\n", "");
        var lines = from piece in pieces from end in ends select piece + end;
        var body = lines.ListOf().Select(list => string.Concat(list));
        var text = from before in body from after in body from mark in Gen.Elements("", "\uFEFF") select mark + "---\ntitle: Titel\n" + before + "\n---\n" + after;

        Prop.ForAll(text.ToArbitrary(), typed =>
        {
            var once = Mend(typed);
            Assert.Equal(once, Mend(once));
            Assert.Equal(typed.Count(c => c == '\r'), once.Count(c => c == '\r') - (once.EndsWith("\r\n", StringComparison.Ordinal) && !typed.EndsWith('\n') ? 1 : 0));
            Assert.True(Errors(once) <= Errors(typed), once);
        }).QuickCheckThrowOnFailure();
    }

    private static int Errors(string text) => Set(text).Found().Count(found => found.StartsWith("cases/x.md", StringComparison.Ordinal) && !found.Contains("SG16", StringComparison.Ordinal));

    private static ContentSetText Set(string text) => ContentSetText.Base.With("cases/x.md", text);

    /// <summary>Round after round, as the program does.</summary>
    private static string Mend(string text)
    {
        for (var round = 0; round < 5; round++)
        {
            var set = Set(text);
            var file = set.Files["cases/x.md"];
            text = Encoding.UTF8.GetString(FileMender.Mend(file, set.Read().Diagnostics.Where(d => d.At.Path == file.DisplayPath)).Bytes.Span);
        }

        return text;
    }
}
