using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Elements;

/// <param name="Id">For the heading; unique on its page.</param>
/// <param name="Url">Where the whole group stands, when that is another page.</param>
public sealed record EntryGroup(string Id, string Title, string? Url, ImmutableArray<Entry> Entries);
