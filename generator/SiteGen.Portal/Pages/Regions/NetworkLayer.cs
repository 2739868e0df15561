using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Maps;

namespace SiteGen.Portal.Pages.Regions;

/// <summary>The networks of one kind, on the map and in the list beside it.</summary>
/// <param name="Sign">Two letters, on the map.</param>
/// <param name="Marks">One for each region that a network works in and that has a place on the map.</param>
/// <param name="Networks">All of them, also those without a place.</param>
public sealed record NetworkLayer(
    string Kind, string Name, string Sign, ImmutableArray<MapMark> Marks, ImmutableArray<Entry> Networks);
