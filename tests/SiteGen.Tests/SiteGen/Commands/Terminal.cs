using System.Diagnostics;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.SiteGen.Commands;

/// <summary>The program on a terminal of its own, which the tool <c>script</c> makes.</summary>
internal sealed class Terminal : IDisposable
{
    public TempFolder Folder { get; } = new();

    /// <summary>Runs the program, types keys, and gives everything that the terminal showed.</summary>
    public string Type(string line, string keys)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "SiteGen.dll");
        using var process = Process.Start(new ProcessStartInfo("script", ["-qec", $"dotnet '{program}' {line}", "/dev/null"])
        {
            WorkingDirectory = Folder.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
        }) ?? throw new InvalidOperationException("these tests need the tool script, of util-linux");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var enough = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        process.StandardInput.Write(keys);
        process.StandardInput.Flush();
        var shown = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return shown;
    }

    public void Dispose() => Folder.Dispose();
}
