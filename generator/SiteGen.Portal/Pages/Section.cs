using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages;

/// <summary>A part of the site: the index of one content type and its items.</summary>
/// <param name="Name">As the menu and the breadcrumbs show it.</param>
/// <param name="Segment">The first part of its addresses.</param>
public sealed record Section(ItemKind Kind, string Name, string Segment)
{
    public string Url => Segment + "/";
}
