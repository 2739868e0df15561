using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Agendas;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Agendas;

/// <param name="Id">For the heading; unique on its page.</param>
public sealed record AgendaPriority(string Id, string Title, Link? Theme, ImmutableArray<ActionItem> Actions)
{
    internal static AgendaPriority Of(Priority priority, int index, Catalogue catalogue) => new(
        $"speerpunt-{index + 1}",
        priority.Title,
        priority.Theme is null ? null : catalogue.Links(ItemKind.Theme, [priority.Theme]).FirstOrDefault(),
        ActionItem.Of(priority.Actions));
}
