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
                [.. group.networks.Select(n => Listed(n, catalogue))]));
        return IndexPage.Of(ItemKind.Network, Intro, groups);
    }

    /// <summary>Among others of its kind: its regions in place of the kind.</summary>
    private static Entry Listed(NetworkFile network, Catalogue catalogue) => Entries.Of(network, catalogue) with
    {
        Label = Entries.Joined(catalogue.Titles(ItemKind.Region, network.Regions)),
        Meta = [],
    };

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
            SameKind = [.. sameKind.Select(n => Listed(n, catalogue))],
            Sources = network.Head.Sources,
        };
    }
}
