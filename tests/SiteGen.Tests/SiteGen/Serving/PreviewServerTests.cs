using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.SiteGen.Serving;

/// <summary>What a browser, and somebody who means harm, gets from a preview.</summary>
public class PreviewServerTests
{
    private const string Page = "praktijken/lasles/";

    [Fact]
    public void Every_file_of_a_build_is_served_with_the_same_bytes_and_nothing_is_written()
    {
        using var run = new PreviewRun();
        var before = run.Folder.Fingerprint();

        var options = SiteRun.Options(run.Folder, "content", run.Folder.Full("templates"));
        SiteRun.BuildWell(options with { BaseUrl = run.Address, Output = run.Folder.Full("site"), Cache = run.Folder.Full(".cache") });

        var files = run.Folder.Files("site");
        Assert.Contains("zoekindex/manifest.bin", files);
        Offenders.AssertNone(files.Where(f => !Bytes(run, f).SequenceEqual(File.ReadAllBytes(run.Folder.Full($"site/{f}")))));
        Directory.Delete(run.Folder.Full("site"), recursive: true);
        Directory.Delete(run.Folder.Full(".cache"), recursive: true);
        Assert.Equal(before, run.Folder.Fingerprint());
    }

    [Fact]
    public void Answers_carry_their_type_are_never_kept_and_have_a_strict_policy()
    {
        using var run = new PreviewRun();

        Assert.Equal("text/html; charset=utf-8", Header(run, "", "Content-Type"));
        Assert.Equal("text/css; charset=utf-8", Header(run, "assets/site.css", "Content-Type"));
        Assert.Equal("text/javascript; charset=utf-8", Header(run, "assets/zoek.js", "Content-Type"));
        Assert.Equal("image/svg+xml", Header(run, "assets/favicon.svg", "Content-Type"));
        Assert.Equal("application/pdf", Header(run, "media/lasgids.pdf", "Content-Type"));
        Assert.Equal("application/octet-stream", Header(run, "zoekindex/manifest.bin", "Content-Type"));
        Assert.Equal("text/plain; charset=utf-8", Header(run, "_redirects", "Content-Type"));
        Assert.Equal("no-store", Header(run, "assets/site.css", "Cache-Control"));
        Assert.Equal("nosniff", Header(run, Page, "X-Content-Type-Options"));
        Assert.StartsWith("default-src 'none'; ", Header(run, Page, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_address_gives_the_page_for_it_and_a_missing_slash_is_mended()
    {
        using var run = new PreviewRun();

        Assert.Equal(HttpStatusCode.NotFound, run.Get("bestaat/niet/").Status);
        Assert.Contains("Deze pagina bestaat niet", run.Get("bestaat/niet/").Text, StringComparison.Ordinal);
        Assert.Equal(run.Get(Page), run.Get(Page.TrimEnd('/')));
        Assert.StartsWith("HTTP/1.1 302", Raw(run, $"GET /{Page.TrimEnd('/')}?q=1 HTTP/1.1\r\nHost: localhost"), StringComparison.Ordinal);
    }

    /// <summary>Sent as they stand: a client would tidy them up.</summary>
    [Theory]
    [InlineData("/../content/site.yml")]
    [InlineData("/%2e%2e/content/site.yml")]
    [InlineData("/%2e%2e%2fcontent%2fsite.yml")]
    [InlineData("/..%5ccontent%5csite.yml")]
    [InlineData("/..\\content\\site.yml")]
    [InlineData("/assets/..%2f..%2f..%2fcontent/site.yml")]
    [InlineData("/assets/../../content/site.yml")]
    [InlineData("//content/site.yml")]
    [InlineData("/assets/link.yml")]
    [InlineData("/.sitegen/../content/site.yml")]
    [InlineData("/.sitegen/..%2fcontent%2fsite.yml")]
    [InlineData("/%00")]
    [InlineData("/content/site.yml%00.html")]
    [InlineData("/templates/case.html")]
    public void No_address_leads_to_a_file_that_is_not_of_the_site(string address)
    {
        var answer = Raw(Shared.Value, $"GET {address} HTTP/1.1\r\nHost: 127.0.0.1");

        Assert.Matches("^HTTP/1.1 (404|400) ", answer);
        Assert.DoesNotContain("base_url", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: voorbeeld.nl", "403")]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1.voorbeeld.nl", "403")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost.voorbeeld.nl:8000", "403")]
    [InlineData("GET /.sitegen/events?page=/ HTTP/1.1\r\nHost: voorbeeld.nl", "403")]
    [InlineData("GET http://voorbeeld.nl/ HTTP/1.1\r\nHost: voorbeeld.nl", "403")]
    [InlineData("GET / HTTP/1.0", "403")]
    [InlineData("GET / HTTP/1.1", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:9999", "200")]
    [InlineData("HEAD / HTTP/1.1\r\nHost: 127.0.0.1", "200")]
    [InlineData("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0", "405")]
    [InlineData("DELETE /praktijken/lasles/ HTTP/1.1\r\nHost: 127.0.0.1", "405")]
    public void Only_this_computer_may_ask_by_its_own_name_and_only_to_read(string request, string status) =>
        Assert.Matches($"^HTTP/1.1 {status} ", Raw(Shared.Value, request));

    [Fact]
    public void Only_this_computer_can_reach_it() =>
        Assert.All(
            Dns.GetHostAddresses(Dns.GetHostName()).Where(a => !IPAddress.IsLoopback(a)),
            address => Assert.ThrowsAny<SocketException>(() => new TcpClient(address.AddressFamily).Connect(address, Shared.Value.Address.Port)));

    [Fact]
    public async Task Ctrl_C_ends_it_cleanly_also_while_tabs_are_open()
    {
        using var run = new PreviewRun();
        using var client = new HttpClient();
        await using var tab = await client.GetStreamAsync(new Uri(run.Address, ".sitegen/events?page=/"), TestContext.Current.CancellationToken);

        Assert.Equal(0, run.Interrupt());
        Assert.EndsWith("Gestopt\n", run.Error.TrimEnd('\n') + "\n", StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_is_taken_is_wrong_use()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "SiteGen.dll"), "serve", "--port", $"{port}"]) { RedirectStandardError = true })!;

        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith($"sitegen: poort {port} is bezet; ", error, StringComparison.Ordinal);
    }

    /// <summary>For tests that only ask.</summary>
    private static readonly Lazy<PreviewRun> Shared = new(() =>
    {
        var run = new PreviewRun(folder => folder.Write("site.yml", "base_url: geheim"));
        File.CreateSymbolicLink(run.Folder.Full("templates/assets/link.yml"), run.Folder.Full("content/site.yml"));
        run.WaitForOutput("templates/assets/link.yml:1:1: error SG3004");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => run.Dispose();
        return run;
    });

    /// <summary>As a build would write it: without the script that the preview adds.</summary>
    private static byte[] Bytes(PreviewRun run, string path)
    {
        using var client = new HttpClient();
        var bytes = client.GetAsync(new Uri(run.Address, path)).Result.Content.ReadAsByteArrayAsync().Result;
        var added = bytes.AsSpan().IndexOf("<script src=\"/.sitegen/"u8);
        return added < 0 ? bytes : [.. bytes[..added], .. bytes[(added + bytes.AsSpan(added).IndexOf((byte)'\n') + 1)..]];
    }

    private static string Header(PreviewRun run, string path, string name)
    {
        using var client = new HttpClient();
        using var answer = client.GetAsync(new Uri(run.Address, path)).Result;
        return answer.Headers.Concat(answer.Content.Headers).Single(h => h.Key == name).Value.Single();
    }

    private static string Raw(PreviewRun run, string request)
    {
        using var client = new TcpClient();
        client.Connect(run.Address.Host, run.Address.Port);
        using var stream = client.GetStream();
        stream.Write(Encoding.ASCII.GetBytes($"{request}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
