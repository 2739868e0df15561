using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Content.Site;

namespace SiteGen.Portal.Content;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SiteFileReader
{
    public const string FileName = "site.yml";

    /// <summary>Null when the file has errors; they are in <paramref name="findings"/>.</summary>
    public static SiteFile? Read(SourceFile file, FileFindings findings)
    {
        if (!SourceText.TryRead(file, findings, out var text))
        {
            return null;
        }

        var map = YamlReader.Read(text, new YamlPlace(file.DisplayPath, 1, findings.Limits), findings.Diagnostics);
        var site = SiteFields.Read(new FieldReader(findings, map, SiteFields.All));
        return findings.HasErrors ? null : site;
    }
}
