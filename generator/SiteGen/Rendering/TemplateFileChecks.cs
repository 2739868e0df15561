using System.Text.Unicode;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>Finds the files of the templates folder that could not be read as what they are.</summary>
internal static class TemplateFileChecks
{
    public static IEnumerable<Diagnostic> Report(IEnumerable<SourceFile> files)
    {
        foreach (var file in files.Where(f => TemplateFiles.IsTemplate(f.Path) || TemplateFiles.IsAsset(f.Path)))
        {
            if (file.Fault != SourceFault.None)
            {
                yield return TemplateFileProblems.NotRead(file.DisplayPath, file.Fault);
            }
            else if (TemplateFiles.IsText(file.Path) && !Utf8.IsValid(file.Bytes.Span))
            {
                yield return TemplateFileProblems.OtherEncoding(file.DisplayPath);
            }
        }
    }
}
