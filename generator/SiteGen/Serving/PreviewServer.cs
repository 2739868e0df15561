using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SiteGen.Commands;

namespace SiteGen.Serving;

/// <summary>The preview as a whole: a web server on this computer, and beside it the loop that follows the files.</summary>
internal static class PreviewServer
{
    private const int UsualPort = 8000;

    /// <summary>How long it must be quiet before all pages are checked: who just saved comes first.</summary>
    private static readonly TimeSpan BeforeCheck = TimeSpan.FromSeconds(1);

    /// <summary>How long after a change everything is looked at once more, in case the system forgot to tell something.</summary>
    private static readonly TimeSpan BeforeSecondLook = TimeSpan.FromSeconds(2);

    /// <returns>Null when the user stopped it; else why it could not start.</returns>
    public static string? Run(ServeOptions options, CommandHost host)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = StopOn(PosixSignal.SIGINT, stop);
        using var terminate = StopOn(PosixSignal.SIGTERM, stop);
        return RunAsync(options, host, stop.Token).GetAwaiter().GetResult();
    }

    private static PosixSignalRegistration StopOn(PosixSignal signal, CancellationTokenSource stop) =>
        PosixSignalRegistration.Create(signal, received =>
        {
            received.Cancel = true;
            stop.Cancel();
        });

    private static async Task<string?> RunAsync(ServeOptions options, CommandHost host, CancellationToken stop)
    {
        var feed = new PreviewFeed();
        using var server = await ListenAsync(options.Port, new PreviewRequests(feed, stop));
        if (server is null)
        {
            return $"poort {options.Port} is bezet; kies een andere met --port, of laat de optie weg";
        }

        var address = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        var build = options.Build with { BaseUrl = options.Build.BaseUrl ?? address };
        var report = new PreviewReport(host, build);
        var gitLock = new GitLock(build.Content, host.Clock);
        var queue = new ChangeQueue(() => gitLock.IsHeld);
        using var content = new FolderWatch(build.Content, path => queue.Add(new(WatchedSource.Content, path)));
        using var templates = new FolderWatch(build.Templates, path => queue.Add(new(WatchedSource.Templates, path)));
        var preview = new Preview(build, feed, report);
        preview.Update(ChangeBatch.Everything);
        report.Serving(address);
        await FollowAsync(preview, queue, stop);
        await server.StopAsync(CancellationToken.None);
        report.Stopped();
        return null;
    }

    private static async Task FollowAsync(Preview preview, ChangeQueue queue, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                var change = queue.WaitAsync(stop);
                if (await IsQuietAsync(change, BeforeCheck))
                {
                    await CheckUntilAsync(preview, change);
                }

                if (await IsQuietAsync(change, BeforeSecondLook) && preview.Update(ChangeBatch.Everything))
                {
                    continue;
                }

                await change;
                preview.Update(await queue.TakeAsync(stop));
            }
        }
        catch (OperationCanceledException)
        {
            // The user stopped it.
        }
    }

    private static async Task<bool> IsQuietAsync(Task change, TimeSpan time) =>
        await Task.WhenAny(change, Task.Delay(time)) != change;

    private static async Task CheckUntilAsync(Preview preview, Task change)
    {
        using var newer = new CancellationTokenSource();
        var check = Task.Run(preview.Check(newer.Token), CancellationToken.None);
        if (await Task.WhenAny(check, change) == check)
        {
            preview.Checked(await check);
        }

        // Not waited for: a page may take a second, and who just saved comes first.
        await newer.CancelAsync();
    }

    /// <returns>Null when the port that was asked for is taken.</returns>
    private static async Task<KestrelServer?> ListenAsync(int? port, PreviewRequests requests)
    {
        try
        {
            return await ListenOnAsync(port ?? UsualPort, requests);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException or SocketException)
        {
            return port is null ? await ListenOnAsync(0, requests) : null;
        }
    }

    private static async Task<KestrelServer> ListenOnAsync(int port, PreviewRequests requests)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        var log = NullLoggerFactory.Instance;
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), log);
        var server = new KestrelServer(Options.Create(options), transport, log);
        try
        {
            await server.StartAsync(requests, CancellationToken.None);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }
}
