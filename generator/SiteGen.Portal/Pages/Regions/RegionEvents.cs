using System.Collections.Immutable;
using SiteGen.Portal.Content.Events;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Events;

namespace SiteGen.Portal.Pages.Regions;

/// <summary>Meetings in a region.</summary>
/// <param name="Coming">The soonest first.</param>
/// <param name="Past">The latest first, and only a few.</param>
public sealed record RegionEvents(ImmutableArray<Entry> Coming, ImmutableArray<Entry> Past)
{
    private const int MostPast = 5;

    internal static RegionEvents Of(RegionFile region, IEnumerable<EventFile> events, Catalogue catalogue)
    {
        var byTime = events.ToLookup(e => EventPages.IsPast(e, catalogue.Today));
        return new(
            [.. Entries.Of(byTime[false].Reverse(), catalogue).Select(e => e.On(region.Head.Title))],
            [.. Entries.Of(byTime[true].Take(MostPast), catalogue).Select(e => e.On(region.Head.Title))]);
    }
}
