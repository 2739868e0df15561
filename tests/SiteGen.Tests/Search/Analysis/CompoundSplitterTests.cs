using SiteGen.Search.Analysis;

namespace SiteGen.Tests.Search.Analysis;

public sealed class CompoundSplitterTests
{
    private static readonly CompoundSplitter Splitter = new(
        ("techniek onderwijs docent docenten tekort leraren arbeid markt bedrijf leven aan pak aanpak onder wijs werk heid school plan stage "
            + "plek zijn instroom belang rijk overleg ging land bouw doel tellingen stellingen lap topper vier kant").Split(' '),
        ["vak", "landbouw", "lab"]);

    [Theory]
    [InlineData("techniekonderwijs", "techniek onderwijs")]
    [InlineData("lerarentekort", "leraren tekort")]
    [InlineData("docententekort", "docent tekort")]
    [InlineData("arbeidsmarkt", "arbeid markt")]
    [InlineData("bedrijfsleven", "bedrijf leven")]
    [InlineData("stageplek", "stage plek")]
    [InlineData("stagemarkt.nl", "stagemarkt")]
    [InlineData("techniekonderwijsplan", "techniek onderwijs plan")]
    [InlineData("stageplekken", "stage plekken")]
    [InlineData("vakdocent", "vak docent")]
    [InlineData("stagevak", "stage vak")]
    [InlineData("doelstellingen", "doel stellingen")]
    [InlineData("landbouwschool", "landbouw school")]
    public void A_compound_is_split_in_the_words_that_cover_it(string word, string parts)
    {
        Assert.Equal(parts, string.Join(' ', Splitter.Split(word)));
    }

    [Theory]
    [InlineData("onderwijs")]
    [InlineData("aanpakken")]
    [InlineData("werkheid")]
    [InlineData("belangrijk")]
    [InlineData("overlegging")]
    [InlineData("vierkante")]
    [InlineData("landbouw")]
    [InlineData("landbouwen")]
    [InlineData("laptopper")]
    [InlineData("vaklab")]
    [InlineData("index.html")]
    [InlineData("techniekx")]
    [InlineData("techniek")]
    [InlineData("tekorten")]
    [InlineData("")]
    public void A_word_that_is_no_compound_is_left_alone(string word)
    {
        Assert.Empty(Splitter.Split(word));
    }
}
