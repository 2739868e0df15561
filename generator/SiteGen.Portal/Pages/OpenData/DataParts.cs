using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>What is published of what several types hold.</summary>
internal static class DataParts
{
    /// <summary>As on the pages: whoever did not agree is not named. That somebody agreed is between them and the editors.</summary>
    public static ImmutableArray<DataField<Contact>> Contact { get; } =
    [
        DataOf<Contact>.Text("organisation", c => c.Organisation),
        DataOf<Contact>.Text("website", c => c.Website),
        DataOf<Contact>.Text("email", c => c.Email),
        DataOf<Contact>.Text("phone", c => c.Phone),
        DataOf<Contact>.Text("name", c => c.Consent ? c.Name : null),
        DataOf<Contact>.Text("role", c => c.Role),
    ];

    public static ImmutableArray<DataField<Figure>> Figure { get; } =
    [
        DataOf<Figure>.Text("label", f => f.Label),
        DataOf<Figure>.Number("value", f => f.Value),
        DataOf<Figure>.Text("unit", f => f.Unit),
        DataOf<Figure>.Text("year", f => f.Year),
        DataOf<Figure>.Text("source", f => f.Source),
        DataOf<Figure>.Text("qualifier", f => f.Qualifier),
    ];

    public static ImmutableArray<DataField<ActionPoint>> Action { get; } =
    [
        DataOf<ActionPoint>.Text("title", a => a.Title),
        DataOf<ActionPoint>.Text("owner", a => a.Owner),
        DataOf<ActionPoint>.Text("status", a => a.Status),
    ];

    public static ImmutableArray<DataField<Source>> Source { get; } =
    [
        DataOf<Source>.Text("title", s => s.Title),
        DataOf<Source>.Text("url", s => s.Url),
    ];
}
