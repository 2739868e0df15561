namespace SiteGen.Portal.Pages.Cases;

/// <param name="Url">Site-absolute.</param>
public sealed record CasePicture(string Url, string Alt);
