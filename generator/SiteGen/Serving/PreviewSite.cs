using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Indexing;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Pages;
using SiteGen.Rendering;

namespace SiteGen.Serving;

/// <summary>
/// A site in memory, with the bytes that a build would write. Each file is made when somebody asks for it and then kept, so
/// a change costs no more than what is looked at.
/// </summary>
internal sealed class PreviewSite
{
    private const string NotFoundPath = "404.html";

    /// <summary>This page shows what is in the index, so it changes with everything that can be found.</summary>
    private const string SearchPath = Routes.Search + "index.html";

    private static readonly string CasesPath = Routes.Of(ItemKind.Case).Segment + "/";

    private readonly SiteDraft _draft;
    private readonly ImmutableArray<SourceFile> _content;
    private readonly Dictionary<string, IPage> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _copied;
    private readonly Lazy<FrozenDictionary<string, OutputFile>> _index;
    private readonly ConcurrentDictionary<string, Lazy<Staged<PreviewFile>>> _made = new(StringComparer.Ordinal);
    private readonly Lazy<(ContentHash Files, ContentHash Styles)> _looks;

    public PreviewSite(SiteDraft draft, ImmutableArray<SourceFile> content)
    {
        (_draft, _content) = (draft, content);
        foreach (var page in draft.Pages.Pages)
        {
            _pages.TryAdd(PageRenderer.PathOf(page.Head), page);
        }

        _copied = AssetBundler.Bundle(draft.Assets).Concat(draft.Pages.Media).ToDictionary(f => f.Path, StringComparer.Ordinal);
        _index = new(() => new StaticSearchIndexer().Index(draft.Pages.Search()).ToFrozenDictionary(f => f.Path, StringComparer.Ordinal));
        _looks = new(() => (
            SourceHashes.Of(_copied.Values.Where(f => !IsStyle(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal)),
            SourceHashes.Of(_copied.Values.Where(f => IsStyle(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal))));
    }

    public int Pages => _pages.Count;

    /// <summary>Paths of all files, but for the search index.</summary>
    public IEnumerable<string> Paths => _pages.Keys.Concat(_copied.Keys);

    /// <summary>The page at an address that has none.</summary>
    public PreviewFile? NotFound => Find(NotFoundPath);

    /// <summary>Null when the site has no such file.</summary>
    public PreviewFile? Find(string path) =>
        _copied.TryGetValue(path, out var file) ? new(path, file.Bytes)
        : _pages.ContainsKey(path) ? Make(path).Value
        : path.StartsWith(Routes.SearchIndex, StringComparison.Ordinal) && _index.Value.TryGetValue(path, out var part) ? new(path, part.Bytes)
        : null;

    public bool HasPage(string path) => _pages.ContainsKey(path);

    /// <summary>What goes wrong on the page at a path; nothing when there is no page.</summary>
    public ImmutableArray<Diagnostic> ProblemsOf(string path) => _pages.ContainsKey(path) ? Make(path).Diagnostics : [];

    /// <summary>Of what somebody sees who opens a path, whether there is a page or not.</summary>
    public PageMark MarkOf(string path)
    {
        var page = (Find(path) ?? NotFound)?.Hash ?? default;
        if (path == SearchPath)
        {
            page = ContentHash.Of(Encoding.UTF8.GetBytes($"{page} {SourceHashes.Of(_content)}"));
        }

        return new(page, _looks.Value.Files, _looks.Value.Styles);
    }

    /// <summary>Makes every page once, without keeping it, to find what goes wrong; ends early when asked to.</summary>
    public ImmutableArray<Diagnostic> CheckAll(int jobs, CancellationToken stop)
    {
        var found = new ConcurrentBag<Diagnostic>();
        // It ends between two pages only, and the pages of regions share work that takes long: those come last.
        var pages = _pages.OrderByDescending(p => p.Key.StartsWith(CasesPath, StringComparison.Ordinal));
        Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = stop }, page =>
        {
            foreach (var problem in _made.TryGetValue(page.Key, out var made) ? made.Value.Diagnostics : Render(page.Value).Diagnostics)
            {
                found.Add(problem);
            }
        });
        return [.. found.Distinct()];
    }

    private Staged<PreviewFile> Make(string path) => _made.GetOrAdd(path, p => new(() =>
    {
        var rendered = Render(_pages[p]);
        return new(new(p, rendered.Value, !rendered.Value.IsEmpty), rendered.Diagnostics);
    })).Value;

    private Staged<ReadOnlyMemory<byte>> Render(IPage page) => PageRenderer.Render(page, _draft.Pages.Site, _draft.Engine);

    private static bool IsStyle(string path) => path.EndsWith(".css", StringComparison.Ordinal);
}
