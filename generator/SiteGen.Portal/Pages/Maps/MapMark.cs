namespace SiteGen.Portal.Pages.Maps;

/// <summary>A region or a network on a map.</summary>
/// <param name="At">Where the mark stands, clear of all others.</param>
/// <param name="From">Where it belongs; differs from <paramref name="At"/> when others were there first.</param>
/// <param name="Sign">What stands in the mark.</param>
/// <param name="Own">It is what the map is about.</param>
public sealed record MapMark(string Title, string Url, SheetPoint At, SheetPoint From, string Sign, bool Own)
{
    public bool Moved => At != From;
}
