using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SiteGen.Portal.Pages;

namespace SiteGen.Serving;

/// <summary>
/// Answers the browser from memory: no address leads to a file on disk. Only this computer may ask, by its own name, so that
/// a page elsewhere that makes its name point here gets nothing.
/// </summary>
internal sealed class PreviewRequests(PreviewFeed feed, CancellationToken stop) : IHttpApplication<HttpContext>
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>As strict as a careful host, so that the preview shows what such a host would refuse.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; "
        + "media-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        try
        {
            await AnswerAsync(context);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // The tab was closed, or the preview stops.
        }
    }

    private Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!IsThisComputer(request.Host.Host))
        {
            return SendTextAsync(context, HttpStatusCode.Forbidden, "Deze site is alleen te zien op de computer waar sitegen draait.\n");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            return SendTextAsync(context, HttpStatusCode.MethodNotAllowed, "Hier kunt u alleen lezen.\n");
        }

        var path = (request.Path.Value ?? "/")[1..];
        return path == PageScript.Events ? new TabEvents(feed, context, stop).SendAsync()
            : path.StartsWith(BrowserFiles.Folder, StringComparison.Ordinal) ? SendOwnAsync(context, path[BrowserFiles.Folder.Length..])
            : SendSiteAsync(context, path);
    }

    private static bool IsThisComputer(string host) =>
        host is "127.0.0.1" || string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase);

    private static Task SendOwnAsync(HttpContext context, string name) => BrowserFiles.Find(name) is { } bytes
        ? SendAsync(context, HttpStatusCode.OK, MediaTypes.Of(name), bytes)
        : SendTextAsync(context, HttpStatusCode.NotFound, "Dit bestand is er niet.\n");

    private Task SendSiteAsync(HttpContext context, string path)
    {
        if (feed.State.Site is not { } site)
        {
            return SendPageAsync(context, HttpStatusCode.ServiceUnavailable, BrowserFiles.Find(BrowserFiles.Empty), default);
        }

        var wanted = SitePaths.Of(path);
        if (site.Find(wanted) is { } file)
        {
            return SendFileAsync(context, HttpStatusCode.OK, file, site.MarkOf(wanted));
        }

        if (site.HasPage(SitePaths.Of(path + "/")))
        {
            context.Response.Headers.Location = $"{Routes.RootFrom(path)}{path}/{context.Request.QueryString}";
            return SendTextAsync(context, HttpStatusCode.Redirect, "");
        }

        return site.NotFound is { } missing
            ? SendFileAsync(context, HttpStatusCode.NotFound, missing, site.MarkOf(wanted))
            : SendTextAsync(context, HttpStatusCode.NotFound, "Deze pagina is er niet.\n");
    }

    private static Task SendFileAsync(HttpContext context, HttpStatusCode status, PreviewFile file, PageMark mark)
    {
        var type = MediaTypes.Of(file.Path);
        return !file.IsWhole ? SendPageAsync(context, HttpStatusCode.InternalServerError, BrowserFiles.Find(BrowserFiles.Empty), mark)
            : type == Html ? SendPageAsync(context, status, file.Bytes, mark)
            : SendAsync(context, status, type, file.Bytes);
    }

    private static Task SendPageAsync(HttpContext context, HttpStatusCode status, ReadOnlyMemory<byte> html, PageMark mark)
    {
        // A page with a policy of its own knows better what it needs.
        if (html.Span.IndexOf("http-equiv=\"Content-Security-Policy\""u8) < 0)
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
        }

        return SendAsync(context, status, Html, PageScript.Into(html.Span, mark));
    }

    private static Task SendTextAsync(HttpContext context, HttpStatusCode status, string text) =>
        SendAsync(context, status, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(text));

    private static async Task SendAsync(HttpContext context, HttpStatusCode status, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
