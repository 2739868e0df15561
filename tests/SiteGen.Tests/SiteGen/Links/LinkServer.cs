using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SiteGen.Tests.SiteGen.Links;

/// <summary>A site on this machine that answers as a test tells it, and remembers who asked what.</summary>
internal sealed class LinkServer : IDisposable
{
    private readonly HttpListener _listener;
    private readonly ConcurrentDictionary<string, Action<HttpListenerContext>> _answers = new(StringComparer.Ordinal);

    public LinkServer()
    {
        (_listener, Port) = Listen();
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

    private static (HttpListener Listener, int Port) Listen()
    {
        for (var tries = 1; ; tries++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var port = ((IPEndPoint)probe.LocalEndpoint).Port;
            probe.Stop();
            var listener = new HttpListener { Prefixes = { $"http://127.0.0.1:{port}/", $"http://localhost:{port}/" } };
            try
            {
                listener.Start();
                return (listener, port);
            }
            catch (HttpListenerException) when (tries < 20)
            {
                listener.Close();
            }
        }
    }

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
