using System.Net;
using System.Net.Sockets;

namespace SiteGen.Tests;

/// <summary>Opens a web server on a free port of this machine.</summary>
internal static class LocalServer
{
    /// <summary>A listener takes no port 0, and a port that is free now may be taken a moment later: then the next.</summary>
    public static (HttpListener Listener, int Port) Open(params string[] hosts)
    {
        for (var tries = 1; ; tries++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var port = ((IPEndPoint)probe.LocalEndpoint).Port;
            probe.Stop();
            var listener = new HttpListener();
            foreach (var host in hosts)
            {
                listener.Prefixes.Add($"http://{host}:{port}/");
            }

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
}
