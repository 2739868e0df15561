namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>Where a piece of YAML stands, so that places in it become places in the file.</summary>
/// <param name="FirstLine">Line in the file of the first line of the piece; counts from 1.</param>
internal sealed record YamlPlace(string Path, int FirstLine, ContentLimits Limits);
