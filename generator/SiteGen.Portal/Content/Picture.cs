namespace SiteGen.Portal.Content;

/// <param name="Path">Inside the content folder: <c>media/foto.jpg</c>.</param>
public sealed record Picture(string Path, string Alt);
