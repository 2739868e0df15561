using System.Text;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.Search;

namespace SiteGen.Tests.Portal.Content.Search;

public sealed class SearchWordsReaderTests
{
    [Fact]
    public void A_synonym_line_gives_a_group_of_one_word_and_what_means_the_same()
    {
        var words = Read(SearchWordsReader.SynonymsFile, "# noot\nvmbo: [voorbereidend onderwijs, mavo]\nleraar: docent\n", out var codes);

        Assert.Empty(codes);
        Assert.Equal(["vmbo|voorbereidend onderwijs|mavo", "leraar|docent"], words.Synonyms.Select(g => string.Join('|', g)));
    }

    [Fact]
    public void A_longer_way_round_is_a_cycle_too()
    {
        Read(SearchWordsReader.SynonymsFile, "a: [b]\nb: [c]\nc: [a]\n", out var codes);

        Assert.Equal(["SG1503", "SG1503", "SG1503"], codes);
    }

    [Fact]
    public void A_word_that_means_itself_stands_there_twice()
    {
        Read(SearchWordsReader.SynonymsFile, "vmbo: [VMBO]\n", out var codes);

        Assert.Equal(["SG1502"], codes);
    }

    [Theory]
    [InlineData("vmbo: [a1]\nVmbo: [b1]\n", "2:1 SG1502")]
    [InlineData("leraar: [docent]\ndocent: [juf]\n", "2:1 SG1502")]
    [InlineData("docent: [juf]\nleraar: [docent]\n", "1:1 SG1502")]
    [InlineData("leraar: [docent]\ndocent: [leraar]\n", "1:10 SG1503, 2:10 SG1503")]
    [InlineData("leraar: [docent]\njuf: [meester, docent]\n", "2:16 SG1502")]
    [InlineData("leeg:\nvol: [a1]\n", "1:1 SG1501")]
    [InlineData("leeg: []\n", "1:1 SG1501")]
    [InlineData("lassen: {naam: lasser}\n", "1:9 SG1501")]
    [InlineData("lassen: [[a1]]\n", "1:10 SG1501")]
    public void What_is_wrong_is_reported_where_it_stands(string text, string expected)
    {
        var findings = Findings(SearchWordsReader.SynonymsFile, text);

        Assert.Equal(expected, string.Join(", ", findings.Diagnostics.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code}")));
    }

    [Fact]
    public void Notes_and_empty_lines_of_the_lexicon_are_no_words()
    {
        var words = Read(SearchWordsReader.LexiconFile, "# woorden\n\ntechniek # een vak\r\nonderwijs\n", out var codes);

        Assert.Empty(codes);
        Assert.Equal(["techniek", "onderwijs"], words.Lexicon);
    }

    private static SearchWords Read(string path, string text, out List<string> codes)
    {
        var findings = new FileFindings("content/" + path, new ContentLimits());
        var words = SearchWordsReader.Read(File(path, text), findings);
        codes = [.. findings.Diagnostics.Select(d => d.Code)];
        return words;
    }

    private static FileFindings Findings(string path, string text)
    {
        var findings = new FileFindings("content/" + path, new ContentLimits());
        SearchWordsReader.Read(File(path, text), findings);
        return findings;
    }

    private static SourceFile File(string path, string text) => new(path, "content/" + path, Encoding.UTF8.GetBytes(text));
}
