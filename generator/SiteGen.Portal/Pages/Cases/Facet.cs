using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Cases;

/// <summary>One way to narrow down the listing of cases.</summary>
/// <param name="Id">For the heading; unique on its page.</param>
/// <param name="Most">The links with the most cases, most first.</param>
/// <param name="Others">The rest, by title.</param>
public sealed record Facet(string Id, string Title, ImmutableArray<CountedLink> Most, ImmutableArray<CountedLink> Others)
{
    private const int MostLength = 8;

    internal static Facet Of(string id, string title, ImmutableArray<CountedLink> links)
    {
        var most = links.Where(l => l.Count > 0).OrderByDescending(l => l.Count).Take(MostLength).ToImmutableArray();
        return new Facet(id, title, most, [.. links.Where(l => l.Count > 0).Except(most)]);
    }
}
