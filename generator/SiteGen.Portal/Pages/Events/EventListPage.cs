using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Events;

/// <summary>All events, those to come first.</summary>
/// <param name="CalendarUrl">Null when of no event the day is known.</param>
/// <param name="WithoutDay">How many events are not in that calendar.</param>
public sealed record EventListPage(
    PageHead Head, string Intro, ImmutableArray<EntryGroup> Groups, string? CalendarUrl, int WithoutDay) : IPage;
