using SiteGen.Portal.Content.Language;

namespace SiteGen.Tests.Portal.Content.Language;

public class SentencesTests
{
    [Theory]
    [InlineData("Een. Twee! Drie?", "Een.", "Twee!", "Drie?")]
    [InlineData("Zonder punt", "Zonder punt")]
    [InlineData("Dat kan bijv. Jan doen. Klaar.", "Dat kan bijv. Jan doen.", "Klaar.")]
    [InlineData("Er zijn o.a. Groningers bij.", "Er zijn o.a. Groningers bij.")]
    [InlineData("Ruim 1.500 leerlingen en 2,5 miljoen euro. 12 scholen doen mee.", "Ruim 1.500 leerlingen en 2,5 miljoen euro.", "12 scholen doen mee.")]
    [InlineData("Volgens J.P. de Vries en A. Bakker klopt het.", "Volgens J.P. de Vries en A. Bakker klopt het.")]
    [InlineData("Scholen, bedrijven enz. De gemeente ook.", "Scholen, bedrijven enz.", "De gemeente ook.")]
    [InlineData("Scholen enz. doen mee.", "Scholen enz. doen mee.")]
    [InlineData("'Kom kijken!' Dat zei zij. (Nog een.) Klaar.", "'Kom kijken!'", "Dat zei zij.", "(Nog een.)", "Klaar.")]
    [InlineData("Wacht... En toen?", "Wacht...", "En toen?")]
    [InlineData("Ga naar voorbeeld.nl. 'Daar' staat het.", "Ga naar voorbeeld.nl.", "'Daar' staat het.")]
    [InlineData("Zie blz. 12 en art. 3.", "Zie blz. 12 en art. 3.")]
    [InlineData("", new string[0])]
    public void Start_and_end_where_a_reader_takes_breath(string text, params string[] sentences) =>
        Assert.Equal(sentences, Sentences.In(text).Select(s => text[s.Start..s.End]));

    [Theory]
    [InlineData("een twee drie", 3)]
    [InlineData("mbo-school en/of 1.500 – ruim 's morgens", 6)]
    [InlineData(" ( ) ", 0)]
    public void Words_are_what_stands_between_spaces(string sentence, int count) =>
        Assert.Equal(count, Sentences.WordsIn(sentence));
}
