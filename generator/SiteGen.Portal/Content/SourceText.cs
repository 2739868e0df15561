using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.FrontMatter;

namespace SiteGen.Portal.Content;

/// <summary>The text of a file, when it is not too large and in UTF-8.</summary>
internal static class SourceText
{
    public static bool TryRead(SourceFile file, FileFindings findings, out string text)
    {
        text = "";
        if (file.Bytes.Length > findings.Limits.FileBytes)
        {
            findings.Report(ContentProblems.FileTooLarge(file.DisplayPath, file.Bytes.Length, findings.Limits.FileBytes));
            return false;
        }

        if (!TextDecoder.TryDecode(file.Bytes.Span, out text, out var encoding))
        {
            findings.Report(ContentProblems.OtherEncoding(file.DisplayPath, encoding));
            return false;
        }

        return true;
    }
}
