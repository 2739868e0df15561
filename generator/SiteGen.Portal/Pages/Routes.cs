using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages;

/// <summary>
/// Every address of the site is made here: relative to the root of the site, so <c>praktijken/x/</c>. A template puts the
/// way from its page to the root before it, or the address of the site.
/// </summary>
public static class Routes
{
    public const string Home = "";

    public const string Search = "zoeken/";

    public const string KnowledgeMap = "kenniskaart/";

    /// <summary>Folder of the files that the search reads.</summary>
    public const string SearchIndex = "zoekindex/";

    public const string Buddies = "buddy/";

    public const string BuddyExplanation = "buddy/uitleg/";

    /// <summary>The page about the files for spreadsheets and programs, and the folder of those.</summary>
    public const string Data = "data/";

    /// <summary>The events, for the calendar of a visitor.</summary>
    public const string Calendar = "agenda.ics";

    /// <summary>What each region can show, for the finder's script.</summary>
    public const string BuddyOffers = "buddy/aanbod.json";

    public static ImmutableArray<Section> Sections { get; } =
    [
        new(ItemKind.Case, "Praktijken", "praktijken"),
        new(ItemKind.Region, "Regio's", "regios"),
        new(ItemKind.Theme, "Thema's", "themas"),
        new(ItemKind.Question, "Vragen", "vragen"),
        new(ItemKind.Event, "Agenda", "agenda"),
        new(ItemKind.Programme, "Programma's", "programmas"),
        new(ItemKind.Network, "Netwerken", "netwerken"),
        new(ItemKind.Agenda, "Samenwerkingsagenda's", "samenwerkingsagendas"),
        new(ItemKind.Goal, "Doelen", "doelen"),
        new(ItemKind.Resource, "Hulpmiddelen", "hulpmiddelen"),
    ];

    /// <summary>First parts of addresses that content may not take: pages and files of the generator itself.</summary>
    public static ImmutableArray<string> Reserved { get; } =
    [
        "404.html", "agenda.ics", "assets", "beheer", "buddy", "data", "feed.xml", "kenniskaart", "media", "robots.txt",
        "sitemap.xml", "zoeken", "zoekindex",
        .. Sections.Select(s => s.Segment),
    ];

    /// <summary>Names right under an item that the generator uses for pages and files about it.</summary>
    public static ImmutableArray<string> ReservedBelowItems { get; } = ["buddy", "feed.xml", "praktijken"];

    private static readonly FrozenDictionary<ItemKind, Section> SectionsByKind = Sections.ToFrozenDictionary(s => s.Kind);

    public static Section Of(ItemKind kind) => SectionsByKind[kind];

    public static string To(ItemId id) =>
        id.Kind == ItemKind.Page ? $"{id.Slug}/" : $"{Of(id.Kind).Segment}/{id.Slug}/";

    /// <summary>The feed of what a page shows.</summary>
    public static string FeedOf(string pageUrl) => pageUrl + "feed.xml";

    /// <summary>The partners of a region.</summary>
    public static string BuddiesOf(ItemId region) => To(region) + Buddies;

    /// <param name="path">Inside the content folder; a file name may hold spaces and signs.</param>
    public static string ToMedia(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>Page 1 is the listing itself.</summary>
    public static string ListingPage(string listingUrl, int number) =>
        number == 1 ? listingUrl : $"{listingUrl}pagina/{number}/";

    /// <summary>The way from a page to the root of the site: <c>../../</c>, or <c>./</c> for the home page.</summary>
    public static string RootFrom(string url)
    {
        var depth = url.AsSpan().Count('/');
        return depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
    }
}
