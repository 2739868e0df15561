namespace SiteGen.Portal.Pages.Search;

/// <summary>A slug that an item has in a facet.</summary>
public readonly record struct SearchChoice(string Facet, string Value);
