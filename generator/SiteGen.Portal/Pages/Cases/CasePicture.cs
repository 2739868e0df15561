namespace SiteGen.Portal.Pages.Cases;

public sealed record CasePicture(string Url, string Alt);
