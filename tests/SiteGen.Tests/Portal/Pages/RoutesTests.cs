using SiteGen.Portal.Content;
using SiteGen.Portal.Pages;

namespace SiteGen.Tests.Portal.Pages;

public class RoutesTests
{
    [Theory]
    [InlineData(ItemKind.Case, "praktijken/x/")]
    [InlineData(ItemKind.Region, "regios/x/")]
    [InlineData(ItemKind.Theme, "themas/x/")]
    [InlineData(ItemKind.Programme, "programmas/x/")]
    [InlineData(ItemKind.Network, "netwerken/x/")]
    [InlineData(ItemKind.Question, "vragen/x/")]
    [InlineData(ItemKind.Event, "agenda/x/")]
    [InlineData(ItemKind.Agenda, "samenwerkingsagendas/x/")]
    [InlineData(ItemKind.Goal, "doelen/x/")]
    [InlineData(ItemKind.Resource, "hulpmiddelen/x/")]
    [InlineData(ItemKind.Page, "x/")]
    public void Every_type_has_its_section(ItemKind kind, string url) => Assert.Equal(url, Routes.To(new ItemId(kind, "x")));

    [Theory]
    [InlineData("", "./")]
    [InlineData("404.html", "./")]
    [InlineData("praktijken/", "../")]
    [InlineData("praktijken/pagina/2/", "../../../")]
    [InlineData(".well-known/security.txt", "../")]
    public void The_way_to_the_root_climbs_every_folder(string url, string root) => Assert.Equal(root, Routes.RootFrom(url));

    [Theory]
    [InlineData("media/foto.jpg", "media/foto.jpg")]
    [InlineData("media/een twee/zeeën #1.jpg", "media/een%20twee/zee%C3%ABn%20%231.jpg")]
    public void The_address_of_a_file_has_its_signs_encoded(string path, string url) => Assert.Equal(url, Routes.ToMedia(path));
}
