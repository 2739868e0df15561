using SiteGen.Portal.Content.Quality;

namespace SiteGen.Tests.Portal.Content.Quality;

public class SayingNothingTests
{
    [Theory]
    [InlineData("Klik hier", true)]
    [InlineData("lees  meer »", true)]
    [InlineData("HIER.", true)]
    [InlineData("hier staat het verslag", false)]
    [InlineData("lees meer over Jet-Net", false)]
    [InlineData("Website van de school", false)]
    public void A_link_says_where_it_leads(string text, bool saysNothing) => Assert.Equal(saysNothing, SayingNothing.AsLink(text));

    [Theory]
    [InlineData("foto", true)]
    [InlineData("Een foto", true)]
    [InlineData("afbeelding 12", true)]
    [InlineData("DSC_0123", true)]
    [InlineData("robot.JPG", true)]
    [InlineData("Las robot", true)]
    [InlineData("Foto van een lasrobot", false)]
    [InlineData("Leerlingen bij een lasrobot", false)]
    public void The_words_of_a_picture_say_what_is_on_it(string text, bool saysNothing) =>
        Assert.Equal(saysNothing, SayingNothing.AsPicture(text, "media/las-robot.jpg"));

    [Theory]
    [InlineData("Techniekdag Twente.", true)]
    [InlineData("Techniekdag, in Twénte!", false)]
    [InlineData("Twente: Techniekdag", true)]
    [InlineData("Leerlingen werken een dag mee.", false)]
    public void A_summary_adds_to_the_title(string summary, bool saysNothing) =>
        Assert.Equal(saysNothing, SayingNothing.AsSummary(summary, "Techniekdag Twénte"));
}
