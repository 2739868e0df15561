using FsCheck;
using FsCheck.Fluent;
using SiteGen.Search.Analysis;

namespace SiteGen.Tests.Search.Analysis;

public sealed class DutchStemmerTests
{
    /// <summary>From the sample vocabulary that the description of the algorithm shows.</summary>
    [Theory]
    [InlineData("lichaamsziek lichaamsziek lichamelijk licham lichamelijke licham lichamen licham lichere licher")]
    [InlineData("lichtdoorlatende lichtdoorlat lichtgevoeligheid lichtgevoel lichthoeveelheid lichthoevel")]
    [InlineData("lichtintensiteit lichtintensiteit lichtje lichtj lichtjes lichtjes lichtkranten lichtkrant")]
    [InlineData("lichtte licht lichtten licht lichttoetreding lichttoetred lichtverontreinigde lichtverontreinigd")]
    [InlineData("lichtzinnige lichtzinn lid lid lidia lidia lidstaten lidstat lidvereniging lidveren")]
    [InlineData("opglanzingen opglanz opgrijzende opgrijz opgroeien opgroei opgroeiplaats opgroeiplat")]
    [InlineData("ophaal ophal ophaaldienst ophaaldienst ophaalkosten ophaalkost ophaalt ophaalt ophalers ophaler")]
    [InlineData("ophef ophef opheffen opheff ophemelde ophemeld ophieven ophiev ophoog ophog ophouden ophoud")]
    public void Stems_are_those_of_the_description(string pairs)
    {
        var words = pairs.Split(' ');

        for (var i = 0; i < words.Length; i += 2)
        {
            Assert.Equal(words[i + 1], DutchStemmer.Stem(words[i]));
        }
    }

    [Fact]
    public void Any_word_survives_and_does_not_grow()
    {
        Prop.ForAll<NonEmptyString>(word => DutchStemmer.Stem(word.Get).Length is var length && length > 0 && length <= word.Get.Length)
            .QuickCheckThrowOnFailure();
    }
}
