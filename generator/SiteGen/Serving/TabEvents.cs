using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.Commands;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Serving;

/// <summary>
/// Tells one tab what changes, as server-sent events. The tab says what it shows, so that nothing is lost when it was away
/// or the preview was started again.
/// </summary>
internal sealed class TabEvents(PreviewFeed feed, HttpContext context, CancellationToken stop)
{
    private const int MostFaults = 50;

    /// <summary>A connection on which nothing passes may be closed on the way.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    private readonly string _path = SitePaths.Of(Uri.UnescapeDataString(context.Request.Query["page"].ToString()).TrimStart('/'));

    public async Task SendAsync()
    {
        var mark = PageMark.TryParse(context.Request.Query["mark"].ToString(), out var seen) ? seen : default;
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        feed.Open(this, _path);
        try
        {
            await WriteAsync("retry: 300\n\n");
            await FollowAsync(mark);
        }
        finally
        {
            feed.Close(this);
        }
    }

    private async Task FollowAsync(PageMark mark)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        var faults = "";
        while (!ended.IsCancellationRequested)
        {
            var (state, over) = feed.Look();
            var now = state.Site?.MarkOf(_path) ?? default;
            if (now.Page != mark.Page || now.Files != mark.Files)
            {
                await WriteAsync($"event: page\ndata: {now}\n\n");
            }
            else if (now.Styles != mark.Styles)
            {
                await WriteAsync($"event: styles\ndata: {now}\n\n");
            }

            mark = now;
            var found = Json(state.Faults);
            if (found != faults)
            {
                await WriteAsync($"event: faults\ndata: {found}\n\n");
                faults = found;
            }

            await SilentlyWaitAsync(over, ended.Token);
        }
    }

    private async Task SilentlyWaitAsync(Task over, CancellationToken ended)
    {
        while (!over.IsCompleted)
        {
            try
            {
                await over.WaitAsync(LongestSilence, ended);
            }
            catch (TimeoutException)
            {
                await WriteAsync(":\n\n");
            }
        }
    }

    private async Task WriteAsync(string text)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    /// <summary>What the panel shows, on one line.</summary>
    private static string Json(ImmutableArray<Diagnostic> faults) => ReadableJson.Line(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", faults.Length == 1 ? "Eén melding: u ziet de laatste goede versie" : $"{Number(faults.Length)} meldingen: u ziet de laatste goede versie");
        json.WriteStartArray("faults");
        foreach (var fault in faults.Take(MostFaults))
        {
            DiagnosticLines.Write(json, fault);
        }

        json.WriteEndArray();
        json.WriteString("more", faults.Length > MostFaults ? $"En nog {Number(faults.Length - MostFaults)} andere; alle meldingen staan in de terminal." : null);
        json.WriteEndObject();
    });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
