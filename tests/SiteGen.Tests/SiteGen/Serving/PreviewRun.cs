using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Tests.Sites;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.SiteGen.Serving;

/// <summary>The preview as a process of its own, on a copy of a small site that a test may change.</summary>
internal sealed partial class PreviewRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    /// <param name="before">Changes the copy before the preview starts.</param>
    public PreviewRun(Action<TempFolder>? before = null, params string[] arguments)
    {
        Copy(ExampleSite.ContentOf("every-key"), "content");
        Copy(Repository.Full("templates"), "templates");
        before?.Invoke(Folder);
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "SiteGen.dll"), "serve", "--port", "0", "--date", "2026-05-13", .. arguments])
        {
            WorkingDirectory = Folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Note(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Note(_error, line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = new Uri(Until(() => AddressLine().Match(Error) is { Success: true } found ? found.Value : null, "the address"));
    }

    public TempFolder Folder { get; } = new();

    public Uri Address { get; }

    public string Output => Text(_output);

    public string Error => Text(_error);

    public bool IsRunning => !_process.HasExited;

    /// <summary>How often a site was made.</summary>
    public int Rounds => RoundLine().Count(Error);

    /// <param name="path">Relative to the root of the site.</param>
    public (HttpStatusCode Status, string Text) Get(string path)
    {
        using var client = new HttpClient();
        using var response = client.GetAsync(new Uri(Address, path)).GetAwaiter().GetResult();
        return (response.StatusCode, response.Content.ReadAsStringAsync().GetAwaiter().GetResult());
    }

    public void WaitForPage(string path, string text) =>
        Until(() => Get(path).Text.Contains(text, StringComparison.Ordinal) ? text : null, $"'{text}' on {path}");

    public void WaitForOutput(string text) => Until(() => Output.Contains(text, StringComparison.Ordinal) ? text : null, $"'{text}' on standard output");

    public void WaitForError(string text) => Until(() => Error.Contains(text, StringComparison.Ordinal) ? text : null, $"'{text}' on standard error");

    public void Edit(string path, string from, string to) =>
        Folder.Write(path, Folder.Read(path).Replace(from, to, StringComparison.Ordinal));

    /// <summary>Presses Ctrl+C.</summary>
    public int Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        Assert.True(_process.WaitForExit(Patience));

        // Only this waits for the last of what it said.
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (IsRunning)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        Folder.Dispose();
    }

    private T Until<T>(Func<T?> look, string what)
        where T : class
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Patience)
        {
            if (look() is { } found)
            {
                return found;
            }

            Assert.True(IsRunning, $"the preview ended while waiting for {what}:\n{Error}");
            Thread.Sleep(10);
        }

        throw new TimeoutException($"no {what} within {Patience}; the preview said:\n{Output}\n{Error}");
    }

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Folder.Full(Path.Combine(to, Path.GetRelativePath(from, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static void Note(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.Append(line).Append('\n');
        }
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex AddressLine();

    [GeneratedRegex(@"; \d+,\d\d s$", RegexOptions.Multiline)]
    private static partial Regex RoundLine();
}
