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
        var words = SearchWordsReader.Read(new SourceFile(path, "content/" + path, Encoding.UTF8.GetBytes(text)), findings);
        codes = [.. findings.Diagnostics.Select(d => d.Code)];
        return words;
    }
}
