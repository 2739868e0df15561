using SiteGen.Portal.Content.Fields;

namespace SiteGen.Tests.Portal.Content.Fields;

public class PersonalDetailsTests
{
    [Theory]
    [InlineData("0612345678")]
    [InlineData("06-12345678")]
    [InlineData("06 12 34 56 78")]
    [InlineData("(06) 1234 5678")]
    [InlineData("06.12.34.56.78")]
    [InlineData("06/12345678")]
    [InlineData("+31612345678")]
    [InlineData("+31 6 12345678")]
    [InlineData("+31 (0)6 1234 5678")]
    [InlineData("+31(0)612345678")]
    [InlineData("0031 6 12 34 56 78")]
    [InlineData("06\u00a012345678")]
    [InlineData("06–1234\u20115678")]
    [InlineData("0314-123456 of 06-12345678")]
    [InlineData("06-12345678 (tot 17.00 uur)")]
    [InlineData("06-12345678 / 06-87654321")]
    public void A_number_in_the_06_range_is_mobile_in_every_notation(string phone) => Assert.True(PersonalDetails.IsMobile(phone));

    [Theory]
    [InlineData("0314-123456")]
    [InlineData("(0314) 61 23 45")]
    [InlineData("+31 314 612345")]
    [InlineData("088 061 23 45")]
    [InlineData("0800-0612")]
    [InlineData("030 - 606 12 34")]
    public void Another_number_is_not(string phone) => Assert.False(PersonalDetails.IsMobile(phone));

    [Theory]
    [InlineData("v.achternaam@voorbeeld.nl")]
    [InlineData("voornaam.achternaam@voorbeeld.nl")]
    [InlineData("Voornaam.van.der.Achternaam@voorbeeld.nl")]
    [InlineData("v.a.achternaam@voorbeeld.nl")]
    [InlineData("voornaam_achternaam@voorbeeld.nl")]
    [InlineData("v.achternaam-tweede@voorbeeld.nl")]
    [InlineData("voornaam.achternaam2@voorbeeld.nl")]
    [InlineData("p.post@voorbeeld.nl")]
    public void A_mailbox_with_the_name_of_a_person_is_recognised(string email) => Assert.True(PersonalDetails.IsNamedAfterPerson(email));

    [Theory]
    [InlineData("info@voorbeeld.nl")]
    [InlineData("loket@voorbeeld.nl")]
    [InlineData("info.oost@voorbeeld.nl")]
    [InlineData("loket-techniek@voorbeeld.nl")]
    [InlineData("jet-net@voorbeeld.nl")]
    [InlineData("stage.techniek@voorbeeld.nl")]
    [InlineData("sto.achterhoek@voorbeeld.nl")]
    [InlineData("team_zuid@voorbeeld.nl")]
    public void A_mailbox_of_a_desk_is_not(string email) => Assert.False(PersonalDetails.IsNamedAfterPerson(email));

    [Theory]
    [InlineData("name: Noa de Vries", "SG1132")]
    [InlineData("phone: 06-12345678", "SG1133")]
    [InlineData("email: n.devries@voorbeeld.nl", "SG1134")]
    [InlineData("name: Noa\n  phone: 06-12345678\n  email: n.devries@voorbeeld.nl", "SG1132 SG1133 SG1134")]
    public void Details_of_a_person_need_consent(string details, string codes)
    {
        var without = ContentSetText.Base.With("programmes/x.md", ContentSetText.Item("X", $"contact:\n  organisation: School\n  {details}"));
        var refused = ContentSetText.Base.With("programmes/x.md", ContentSetText.Item("X", $"contact:\n  organisation: School\n  {details}\n  consent: false"));
        var given = ContentSetText.Base.With("programmes/x.md", ContentSetText.Item("X", $"contact:\n  organisation: School\n  {details}\n  consent: true"));

        Assert.Equal(codes.Split(' '), without.Problems().Select(p => p.Code));
        Assert.Equal(codes.Split(' '), refused.Problems().Select(p => p.Code));
        Assert.Empty(given.Lines());
    }
}
