namespace SiteGen.Portal.Pages.Maps;

/// <summary>A place on a drawn map, in units of its viewBox; y runs down.</summary>
public readonly record struct SheetPoint(int X, int Y);
