using System.Net;

namespace SiteGen.Tests.Browser;

/// <summary>Serves a folder as a careful host does: with a policy under which nothing inline and nothing foreign runs.</summary>
internal sealed class SiteServer : IDisposable
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; "
        + "base-uri 'none'; form-action 'self'";

    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8", [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8",
        [".yml"] = "text/yaml; charset=utf-8", [".svg"] = "image/svg+xml", [".png"] = "image/png", [".xml"] = "application/xml", [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly string _root;
    private readonly HttpListener _listener;

    public SiteServer(string root)
    {
        _root = root;
        (_listener, var port) = LocalServer.Open("127.0.0.1");
        Address = new Uri($"http://127.0.0.1:{port}/");
        _ = AnswerAsync();
    }

    /// <summary>Ends in a slash.</summary>
    public Uri Address { get; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync());
            }
            catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
            {
                // Closed, or the browser went away halfway.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath).TrimStart('/');
        var file = Path.GetFullPath(Path.Combine(_root, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));
        var response = context.Response;
        if (!file.StartsWith(_root, StringComparison.Ordinal) || !File.Exists(file))
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            file = Path.Combine(_root, "404.html");
        }

        if (!path.StartsWith("beheer/", StringComparison.Ordinal))
        {
            // The page of the CMS brings its own.
            response.Headers["Content-Security-Policy"] = Policy;
        }

        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        response.Close(File.ReadAllBytes(file), willBlock: true);
    }
}
