using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Networks;

internal static class NetworkPages
{
    private const int MostOfSameKind = 5;

    public static IEnumerable<IPage> Build(Catalogue catalogue) =>
        catalogue.Networks.Select(n => (IPage)Page(n, catalogue)).Prepend(Index(catalogue));

    private static IndexPage Index(Catalogue catalogue)
    {
        const string Intro = "Netwerken waarin scholen, bedrijven en overheden samenwerken, per soort.";
        var groups = NetworkKinds.Slugs
            .Select(kind => (kind, networks: catalogue.Networks.Where(n => n.Kind == kind).ToList()))
            .Where(group => group.networks.Count > 0)
            .Select(group => new EntryGroup(
                group.kind,
                NetworkKinds.NameOf(group.kind),
                null,
                [.. group.networks.Select(n => Entries.Of(n, catalogue) with { Label = RegionsOf(n, catalogue), Meta = [] })],
                group.networks.Count));
        return new IndexPage(
            Heads.OfIndex(ItemKind.Network, Intro, "index.html"), Intro, catalogue.Networks.Length, [.. groups]);
    }

    private static string? RegionsOf(NetworkFile network, Catalogue catalogue) =>
        Entries.Joined(catalogue.Titles(ItemKind.Region, network.Regions));

    private static NetworkPage Page(NetworkFile network, Catalogue catalogue)
    {
        var head = Heads.OfItem(network.Head, network.Summary, "network.html");
        var sameKind = catalogue.Networks
            .Where(n => n.Kind == network.Kind && n.Head.Id != network.Head.Id)
            .Take(MostOfSameKind);
        return new NetworkPage
        {
            Head = head,
            Summary = network.Summary,
            Kind = NetworkKinds.NameOf(network.Kind),
            Regions = catalogue.Links(ItemKind.Region, network.Regions),
            Programmes = catalogue.Links(ItemKind.Programme, network.Programmes),
            Website = network.Website,
            Contact = ContactCard.Of(network.Contact, network.Head.Title),
            Figures = FigureText.Of(network.Figures),
            Body = BodyHtml.On(head.Url, network.Head.Body, catalogue),
            SameKind = [.. sameKind.Select(n => Entries.Of(n, catalogue) with { Label = RegionsOf(n, catalogue), Meta = [] })],
            Sources = network.Head.Sources,
        };
    }
}
