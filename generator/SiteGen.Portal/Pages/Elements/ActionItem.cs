using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.Elements;

public sealed record ActionItem(string Title, string? Owner, StatusLabel? Status)
{
    internal static ImmutableArray<ActionItem> Of(ImmutableArray<ActionPoint> points) =>
        [.. points.Select(p => new ActionItem(p.Title, p.Owner, Labels.Status(p.Status)))];
}
