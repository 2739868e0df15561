using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Content.Site;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Pages.Buddies;
using SiteGen.Portal.Pages.Conventions;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.KnowledgeMap;
using SiteGen.Portal.Pages.OpenData;
using SiteGen.Portal.Pages.Search;

namespace SiteGen.Portal.Pages;

/// <summary>The page stage: content that is shown today to pages, each as its template sees it.</summary>
public static class PageBuilder
{
    public static Staged<SitePages> Build(ContentSet content, ContentOptions options, TextAnalysis analysis)
    {
        var shown = content.Items.Where(i => i.Head.IsShownOn(options.Today, options.WithDrafts)).ToImmutableArray();
        var catalogue = Catalogue.Of(shown, options.Today);
        var context = new PageContext(content.Site, options.Today)
        {
            Analysis = analysis,
            Buddies = new(() => BuddyPlan.Of(catalogue, content.Site, analysis)),
        };
        var pages = PageKinds.All
            .AsParallel().AsOrdered().WithDegreeOfParallelism(options.Jobs)
            .Select(build => build(catalogue, context).ToList())
            .ToList()
            .SelectMany(p => p)
            .ToImmutableArray();
        var conventions = ConventionPages.Build(pages, shown, context);
        var used = MediaUses.Of(shown);
        return new(
            new SitePages(
                View(content.Site, catalogue),
                [.. pages.Concat(conventions).OrderBy(p => p.Head.Url, StringComparer.Ordinal)],
                [.. content.Media.Where(m => used.Contains(m.Path))])
            {
                Search = () => SearchEntries.Of(shown, catalogue, content.Search),
            },
            [
                .. AddressChecks.Report(shown, [.. pages.Select(p => p.Head.Url)])
                    .Concat(AddressChecks.ReportMenu(content.Site, pages))
                    .Order(Comparer<Diagnostic>.Create(Diagnostic.InReportOrder)),
            ]);
    }

    private static SiteView View(SiteFile site, Catalogue catalogue) => new()
    {
        Title = site.Title,
        BaseUrl = site.BaseUrl,
        Language = site.Language,
        Description = site.Description,
        Publisher = site.Publisher,
        Sections = [.. Routes.Sections.Where(s => catalogue.Has(s.Kind)).Select(s => new Link(s.Name, s.Url))],
        Views =
        [
            .. catalogue.Regions.IsEmpty ? [] : (Link[])[new Link("Buddyregio's", Routes.Buddies)],
            .. KnowledgeMapPages.IsThere(catalogue) ? (Link[])[new Link("Kenniskaart", Routes.KnowledgeMap)] : [],
        ],
        Links = [.. site.Menu.Where(l => !l.IsOutside).Select(l => new Link(l.Title, l.Url.TrimStart('/')))],
        OutsideLinks = [.. site.Menu.Where(l => l.IsOutside)],
        FreePages = [.. catalogue.FreePages.Where(p => p.Menu is not null).Select(p => Catalogue.LinkTo(p.Head))],
        OpenData = OpenDataPages.Link(catalogue),
        Accessibility = site.Accessibility,
    };
}
