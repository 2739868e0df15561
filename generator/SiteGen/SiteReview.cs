using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.Links;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Language;
using SiteGen.Portal.Content.Quality;
using SiteGen.Portal.Diagnostics;

namespace SiteGen;

/// <summary>The slower looks at content that a check does on request: calls each by name.</summary>
internal static class SiteReview
{
    /// <param name="files">The content folder as it was read.</param>
    public static ImmutableArray<Diagnostic> Report(
        ImmutableArray<SourceFile> files, ContentSet content, BuildOptions options, Action<string> stage)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (options.Review.Language)
        {
            stage("taal nalezen");
            found.AddRange(LanguageReview.Report(files, content.Search, options.Jobs));
        }

        if (options.Review.Stale)
        {
            found.AddRange(UpkeepReview.Report(content, options.Date));
        }

        if (options.Review.Links is { } now)
        {
            stage("links naar andere sites bezoeken");
            found.AddRange(Visit(content, options.Cache, now));
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<Diagnostic> Visit(ContentSet content, string cache, DateTimeOffset now)
    {
        var memory = LinkMemory.Read(cache).Since(now);
        var addresses = LinkReview.Addresses(content.OutsideLinks, content.Site.BaseUrl);
        using var visitor = new LinkVisitor(new LinkOptions($"sitegen-linkcontrole/{CommandLine.Version} (+{content.Site.BaseUrl})"));
        var visits = visitor.Visit(addresses.Where(url => !memory.Visits.ContainsKey(url)));
        var known = memory.With(visits, now);
        if (visits.Count > 0)
        {
            known.Write(cache);
        }

        return LinkReview.Report(
            content.OutsideLinks,
            addresses.ToDictionary(url => url, url => visits.GetValueOrDefault(url) ?? known.Visits[url].Visit, StringComparer.Ordinal));
    }
}
