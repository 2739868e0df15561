using SiteGen.Commands;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.Sites;

/// <summary>The content of a site in a folder where a test may change it, and what the site then becomes.</summary>
internal sealed class CopiedContent : IDisposable
{
    public const string Content = "content";

    private readonly string _templates;

    /// <param name="order">In which order the files come to disk.</param>
    public CopiedContent(string content, string templates, Func<IEnumerable<string>, IEnumerable<string>>? order = null)
    {
        _templates = templates;
        var files = Directory.GetFiles(content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var file in order is null ? files : order(files))
        {
            var copy = Folder.Full(Path.Combine(Content, Path.GetRelativePath(content, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public TempFolder Folder { get; } = new();

    public BuildOptions Options => SiteRun.Options(Folder, Content, _templates);

    public static CopiedContent OfRealSite() => new(Repository.Full(Content), Repository.Full("templates"));

    /// <summary>What the output holds: path and bytes of every file.</summary>
    public string Bytes() => BytesOf(Folder.Full(SiteRun.Output));

    public static string BytesOf(string folder) => string.Join('\n', Directory
        .GetFiles(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(f => $"{Path.GetRelativePath(folder, f)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}"));

    /// <summary>Path, bytes and time of every file of the output and the cache.</summary>
    public string Written() => string.Join('\n', Folder.Fingerprint().Split('\n').Where(f => !f.StartsWith(Content, StringComparison.Ordinal)));

    public void Dispose() => Folder.Dispose();
}
