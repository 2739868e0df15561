using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(SiteGen.Tests.Sites.BuiltSites))]

namespace SiteGen.Tests.Sites;

/// <summary>The sites that tests look at, each built once, when the first test asks for it.</summary>
public sealed class BuiltSites : IDisposable
{
    /// <summary>The content and templates of this repository.</summary>
    public const string Real = "real";

    private readonly ConcurrentDictionary<string, Lazy<BuiltSite>> _sites = new(StringComparer.Ordinal);

    /// <summary>The real site and every folder of <c>Sites/</c>.</summary>
    public static TheoryData<string> Names { get; } = [Real, .. ExampleSite.Names];

    public static TheoryData<string> ExampleNames { get; } = [.. ExampleSite.Names];

    public void Dispose()
    {
        foreach (var site in _sites.Values.Where(s => s.IsValueCreated))
        {
            site.Value.Dispose();
        }
    }

    internal BuiltSite Get(string name) => _sites.GetOrAdd(name, n => new Lazy<BuiltSite>(() => Build(n))).Value;

    private static BuiltSite Build(string name) => name == Real
        ? new BuiltSite(Repository.Full("content"), Repository.Full("templates"))
        : new BuiltSite(ExampleSite.ContentOf(name), ExampleSite.TemplatesOf(name));
}
