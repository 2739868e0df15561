using System.Collections.Immutable;

namespace SiteGen.Tests.Sites;

/// <summary>
/// A small whole site in a folder beside this file: <c>content/</c>, when it needs its own <c>templates/</c>, and the
/// files in <c>expected/</c> that the site must give byte for byte.
/// </summary>
internal static class ExampleSite
{
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.GetDirectories(Folder("")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public static string ContentOf(string name) => Path.Combine(Folder(name), "content");

    public static string TemplatesOf(string name)
    {
        var own = Path.Combine(Folder(name), "templates");
        return Directory.Exists(own) ? own : Repository.Full("templates");
    }

    public static string ExpectedOf(string name) => Path.Combine(Folder(name), "expected");

    private static string Folder(string name) => Repository.Full(Path.Combine("tests/SiteGen.Tests/Sites", name));
}
