namespace SiteGen.Portal.Pages.Elements;

/// <summary>A link with the number of practices behind it.</summary>
public sealed record CountedLink(string Title, string Url, int Count);
