using System.Collections.Concurrent;
using System.Net;

namespace SiteGen.Tests.SiteGen.Links;

/// <summary>A site on this machine that answers as a test tells it, and remembers who asked what.</summary>
internal sealed class LinkServer : IDisposable
{
    private readonly HttpListener _listener;
    private readonly ConcurrentDictionary<string, Action<HttpListenerContext>> _answers = new(StringComparer.Ordinal);

    public LinkServer()
    {
        (_listener, Port) = LocalServer.Open("127.0.0.1", "localhost");
        _ = AnswerAsync();
    }

    public int Port { get; }

    /// <summary>In the order in which they came: <c>HEAD /pad</c>.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public ConcurrentQueue<string> UserAgents { get; } = [];

    public string At(string path, string host = "127.0.0.1") => $"http://{host}:{Port}{path}";

    public LinkServer Answer(string path, int status, string? location = null) => Answer(path, context =>
    {
        context.Response.StatusCode = status;
        if (location is not null)
        {
            context.Response.RedirectLocation = location;
        }
    });

    public LinkServer Answer(string path, Action<HttpListenerContext> answer)
    {
        _answers[path] = answer;
        return this;
    }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
            {
                // Closed.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        Asked.Enqueue($"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath}");
        UserAgents.Enqueue(context.Request.UserAgent ?? "");
        try
        {
            _answers[context.Request.Url.AbsolutePath](context);
            context.Response.Close();
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // Who asked went away.
        }
    }
}
