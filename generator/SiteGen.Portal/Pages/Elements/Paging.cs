using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>Where one page of a long listing stands among the others.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="First">Rank of the first entry on this page, from 1.</param>
/// <param name="Pages">Links to all pages, in order.</param>
public sealed record Paging(int Number, int First, int Last, int Total, ImmutableArray<Link> Pages)
{
    public const int Size = 50;

    public Link? Previous => Number > 1 ? Pages[Number - 2] : null;

    public Link? Next => Number < Pages.Length ? Pages[Number] : null;

    internal static IEnumerable<(Paging Paging, ImmutableArray<T> Items)> Split<T>(ImmutableArray<T> items, string url)
    {
        var count = Math.Max(1, (items.Length + Size - 1) / Size);
        var links = Enumerable.Range(1, count)
            .Select(n => new Link(DutchNumbers.Text(n), Routes.ListingPage(url, n)))
            .ToImmutableArray();
        for (var number = 1; number <= count; number++)
        {
            var first = (number - 1) * Size;
            var last = Math.Min(first + Size, items.Length);
            yield return (new Paging(number, first + 1, last, items.Length, links), items[first..last]);
        }
    }
}
