namespace SiteGen.Portal.Pages.Regions;

/// <summary>Something that a portrait could have but has not.</summary>
/// <param name="Key">What the editor fills in.</param>
/// <param name="Text">What the visitor would get.</param>
public sealed record MissingPart(string Key, string Text);
