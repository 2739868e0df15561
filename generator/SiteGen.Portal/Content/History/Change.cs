namespace SiteGen.Portal.Content.History;

/// <summary>What version control knows of a file.</summary>
/// <param name="Last">Day of the last change, in the Netherlands.</param>
/// <param name="Contributors">How many people changed it; nothing else about them is kept.</param>
public sealed record Change(DateOnly Last, int Contributors);
