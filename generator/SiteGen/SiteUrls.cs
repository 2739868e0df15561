using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.History;
using SiteGen.Indexing;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Pages;

namespace SiteGen;

/// <summary>The addresses that a site has, now and in a commit before.</summary>
internal static class SiteUrls
{
    public static UrlList List(UrlsRequest request)
    {
        var display = DisplayPaths.Of(request.Content, request.WorkingDirectory);
        if (!SourceReader.TryRead(request.Content, request.WorkingDirectory, out var files))
        {
            return new([], $"de map '{display}' met inhoud bestaat niet");
        }

        var now = Of(files, display, request.Date);
        if (now.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return new([], "de inhoud heeft fouten, dus er is nog geen site; los ze eerst op met: sitegen check");
        }

        if (request.Since is not { } since)
        {
            return new(now.Value);
        }

        var git = new Git(request.Content);
        if (git.Find(since) is not { } commit || git.Files(commit, display) is not { } before)
        {
            return new([], $"git kent geen commit '{since}' van de map '{display}'; is de hele geschiedenis opgehaald? (git fetch --unshallow)");
        }

        return new([.. Of(before, display, request.Date).Value.Except(now.Value, StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>Pages and old addresses that lead to one, in ordinal order; files for machines are no pages.</summary>
    private static Staged<ImmutableArray<string>> Of(ImmutableArray<SourceFile> files, string folder, DateOnly date)
    {
        var options = new ContentOptions(date, WithDrafts: false, Environment.ProcessorCount);
        var content = ContentReader.Read(files, folder, options);
        var pages = content.Value is { } set ? PageBuilder.Build(set, options, new StaticSearchIndexer().Analysis(set.Search)).Value.Pages : [];
        return new([.. pages.Select(p => "/" + p.Head.Url).Where(url => url.EndsWith('/'))], content.Diagnostics);
    }
}
