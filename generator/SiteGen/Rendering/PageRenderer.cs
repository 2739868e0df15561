using System.Collections.Immutable;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Pages;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Rendering;

/// <summary>The render stage: pages to files, with the assets of the templates and the media of the content.</summary>
internal static class PageRenderer
{
    private const string NotFoundPage = "404.html";

    /// <param name="assets">Files of the templates folder that go to the site as they are, but for the parts of bundles.</param>
    /// <returns>By path in ordinal order.</returns>
    public static Staged<ImmutableArray<OutputFile>> Render(
        SitePages site, ITemplateEngine engine, ImmutableArray<SourceFile> assets, int jobs)
    {
        var rendered = site.Pages
            .AsParallel().AsOrdered().WithDegreeOfParallelism(jobs)
            .Select(page => (Path: PathOf(page.Head), Result: Render(page, site.Site, engine)))
            .ToList();
        var copied = AssetBundler.Bundle(assets).Concat(site.Media).Select(f => new OutputFile(f.Path, f.Bytes));
        return new(
            [
                .. rendered.Select(r => new OutputFile(r.Path, r.Result.Value)).Concat(copied)
                    .OrderBy(f => f.Path, StringComparer.Ordinal),
            ],
            [
                .. engine.Problems
                    .Concat(rendered.SelectMany(r => r.Result.Diagnostics))
                    .Distinct()
                    .Order(Comparer<Diagnostic>.Create(Diagnostic.InReportOrder)),
            ]);
    }

    public static Staged<ReadOnlyMemory<byte>> Render(IPage page, SiteView site, ITemplateEngine engine) => page.Head.Template is { } template
        ? engine.Render(template, new PageModel(site, RootOf(page.Head, site), page.Head, page.Made))
        : new(((FilePage)page.Made).Bytes, []);

    /// <summary>Inside the output folder.</summary>
    public static string PathOf(PageHead head) =>
        head.Url.Length == 0 || head.Url.EndsWith('/') ? head.Url + "index.html" : head.Url;

    /// <summary>The page for an unknown address is shown at any address, so it can't use relative ones.</summary>
    private static string RootOf(PageHead head, SiteView site) =>
        head.Url == NotFoundPage ? new Uri(site.BaseUrl).AbsolutePath : Routes.RootFrom(head.Url);
}
