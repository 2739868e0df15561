using System.Collections.Concurrent;
using Microsoft.Playwright;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Browser;

/// <summary>A tab that notes what the browser complains about and what it asks of others.</summary>
internal sealed class WatchedTab : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly Uri _site;

    public WatchedTab(IPage page, Uri site)
    {
        Page = page;
        _site = site;

        // A breach of the Content-Security-Policy arrives here as an error of the console.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => _complaints.Enqueue($"{page.Url}: no answer from {request.Url}");
        page.Request += (_, request) =>
        {
            if (!IsOurs(request.Url))
            {
                _complaints.Enqueue($"{page.Url}: asks {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <param name="url">Relative to the root of the site.</param>
    public async Task<IResponse?> GoToAsync(string url) => await Page.GotoAsync(new Uri(_site, url).AbsoluteUri);

    public void AssertNoComplaints() => Offenders.AssertNone(_complaints);

    public async ValueTask DisposeAsync() => await Page.CloseAsync();

    private bool IsOurs(string url) => _site.IsBaseOf(new Uri(url)) || url.StartsWith("file:", StringComparison.Ordinal);
}
