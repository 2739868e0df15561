using System.Text;

namespace SiteGen.Tests.SiteGen.Output;

/// <summary>A folder of its own for one test; gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Root = Directory.CreateTempSubdirectory("sitegen-test-").FullName;

    public string Root { get; }

    public string Full(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), Encoding.UTF8.GetBytes(text));
    }

    public string Read(string path) => File.ReadAllText(Full(path));

    /// <summary>Every file below a folder, relative to it, by ordinal path; links are listed, not followed.</summary>
    public string[] Files(string folder = "")
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return Directory.Exists(Full(folder))
            ? [.. Directory.EnumerateFiles(Full(folder), "*", options)
                .Select(f => Path.GetRelativePath(Full(folder), f).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>What each file below the root holds and when it was last written: equal texts, nothing changed.</summary>
    public string Fingerprint() => string.Join('\n', Files()
        .Select(f => $"{f} {File.GetLastWriteTimeUtc(Full(f)).Ticks} {Convert.ToHexString(File.ReadAllBytes(Full(f)))}"));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
