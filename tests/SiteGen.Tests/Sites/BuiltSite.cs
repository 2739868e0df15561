using System.Collections.Immutable;
using SiteGen.Indexing;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Search;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.Sites;

/// <summary>A site as it lies on disk, with its pages as a browser reads them.</summary>
internal sealed class BuiltSite : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Lazy<ImmutableArray<BuiltPage>> _pages;
    private readonly Lazy<SearchContent> _search;

    public BuiltSite(string content, string templates)
    {
        SiteRun.BuildWell(SiteRun.Options(_folder, content, templates));
        Files = [.. _folder.Files(SiteRun.Output)];
        Content = content;
        var options = new ContentOptions(SiteRun.Today, WithDrafts: false, Jobs: 1);
        var set = ContentReader.Read(SourceReader.Read(content, _folder.Root), "content", options).Value!;
        BaseUrl = new Uri(set.Site.BaseUrl);
        var pages = PageBuilder.Build(set, options, new StaticSearchIndexer().Analysis(set.Search)).Value;
        Heads = [.. pages.Pages.Select(p => p.Head)];
        _search = new(pages.Search);
        _pages = new(() => [.. Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Select(f => BuiltPage.Parse(f, Read(f)))]);
    }

    /// <summary>Full path of the folder that it was made from.</summary>
    public string Content { get; }

    /// <summary>Full path of the output.</summary>
    public string Root => _folder.Full(SiteRun.Output);

    public Uri BaseUrl { get; }

    /// <summary>Paths inside the output, in ordinal order.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>Every page with the template that made it.</summary>
    public ImmutableArray<PageHead> Heads { get; }

    /// <summary>What the search index was made of.</summary>
    public SearchContent Search => _search.Value;

    /// <summary>Every HTML file.</summary>
    public ImmutableArray<BuiltPage> Pages => _pages.Value;

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public void Dispose() => _folder.Dispose();
}
