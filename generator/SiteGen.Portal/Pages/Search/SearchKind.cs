namespace SiteGen.Portal.Pages.Search;

/// <summary>A section of the site, as a listing and as the kind of one result.</summary>
/// <param name="Title">In the plural.</param>
/// <param name="Singular">With a capital.</param>
public sealed record SearchKind(string Title, string Singular, string Url, int Count);
