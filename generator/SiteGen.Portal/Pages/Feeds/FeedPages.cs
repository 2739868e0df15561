using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Feeds;

/// <summary>
/// The cases that changed last: of the whole site, and of each theme and region. A case of which nobody knows when it
/// changed is in no feed, and a feed without cases is not made.
/// </summary>
internal static class FeedPages
{
    private const int MostEntries = 50;

    public static IEnumerable<IPage> Build(Catalogue catalogue) =>
    [
        .. Feed(Home(catalogue), Routes.Home, catalogue.Cases, catalogue),
        .. catalogue.Themes.Select(t => t.Head).Concat(catalogue.Regions.Select(r => r.Head)).SelectMany(subject =>
            Feed(Of(subject, catalogue), Routes.To(subject.Id), catalogue.CasesUnder(subject.Id), catalogue)),
    ];

    /// <summary>Null when there is none.</summary>
    public static Link? Home(Catalogue catalogue) => Link("Nieuwste praktijken", Routes.Home, catalogue.Cases);

    /// <summary>The feed of a theme or region; null when there is none.</summary>
    public static Link? Of(ItemHead subject, Catalogue catalogue) =>
        Link($"Praktijken: {subject.Title}", Routes.To(subject.Id), catalogue.CasesUnder(subject.Id));

    private static Link? Link(string title, string about, ImmutableArray<CaseFile> cases) =>
        cases.Any(c => c.Modified is not null) ? new Link(title, Routes.FeedOf(about)) : null;

    private static IEnumerable<IPage> Feed(Link? link, string about, ImmutableArray<CaseFile> cases, Catalogue catalogue) =>
        link is null
            ? []
            : [new DeferredPage(
                new PageHead { Url = link.Url, Title = link.Title, Template = "feed.xml", Hidden = true },
                head => Page(head, about, cases, catalogue))];

    private static FeedPage Page(PageHead head, string about, ImmutableArray<CaseFile> cases, Catalogue catalogue)
    {
        ImmutableArray<FeedEntry> entries =
        [
            .. cases.Where(c => c.Modified is not null)
                .OrderByDescending(c => c.Modified)
                .Take(MostEntries)
                .Select(c => new FeedEntry(
                    c.Head.Title, Routes.To(c.Head.Id), Moment(c.Modified!.Value), c.Summary, catalogue.Titles(ItemKind.Theme, c.Themes))),
        ];
        return new FeedPage(head, about, entries[0].Updated, entries);
    }

    /// <summary>Content knows days, a feed wants a moment: the start of that day, whatever the time zone.</summary>
    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
