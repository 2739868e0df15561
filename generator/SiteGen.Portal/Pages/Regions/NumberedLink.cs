namespace SiteGen.Portal.Pages.Regions;

/// <summary>A region in the list beside the map.</summary>
/// <param name="Number">On the map; empty when it is not there.</param>
/// <param name="Count">Its practices.</param>
public sealed record NumberedLink(string Number, string Title, string Url, int Count);
