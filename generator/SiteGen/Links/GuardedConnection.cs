using System.Net;
using System.Net.Sockets;

namespace SiteGen.Links;

/// <summary>Opens connections to public machines only; looks at the address that a name turns out to have, right before use.</summary>
internal static class GuardedConnection
{
    public static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectCallback = (context, cancel) => ValueTask.FromResult<Stream>(Open(context, cancel)),
    };

    private static NetworkStream Open(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var asked = context.InitialRequestMessage.RequestUri!;
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var isProxy = !host.Equals(asked.IdnHost.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
        IPAddress[] addresses = IPAddress.TryParse(host, out var literal)
            ? [literal]
            : Dns.GetHostAddressesAsync(host, cancel).GetAwaiter().GetResult();
        if (!isProxy)
        {
            var mayBeOwn = context.InitialRequestMessage.Options.TryGetValue(LinkVisitor.OwnMachine, out var own) && own;
            addresses = [.. addresses.Where(a => PublicNetwork.Has(a) || (mayBeOwn && IPAddress.IsLoopback(a)))];
            if (addresses.Length == 0)
            {
                throw new PrivateAddressException();
            }
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.ConnectAsync(addresses, port, cancel).AsTask().GetAwaiter().GetResult();
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
