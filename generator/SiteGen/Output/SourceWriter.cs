using SiteGen.Portal.Content;

namespace SiteGen.Output;

/// <summary>The one place that changes a file that an editor wrote: at once or not at all.</summary>
internal static class SourceWriter
{
    private const string Suffix = ".sitegen-tmp";

    /// <param name="fullPath">Of <paramref name="before"/>.</param>
    /// <returns>False when somebody changed the file since it was read; it is then left alone.</returns>
    public static bool Replace(string fullPath, SourceFile before, SourceFile after)
    {
        // A name with a dot in front is no content, should this run end halfway.
        var staged = Path.Combine(Path.GetDirectoryName(fullPath)!, $".{Path.GetFileName(fullPath)}{Suffix}");
        try
        {
            if (new FileInfo(fullPath).LinkTarget is not null || !File.ReadAllBytes(fullPath).AsSpan().SequenceEqual(before.Bytes.Span))
            {
                return false;
            }

            File.WriteAllBytes(staged, after.Bytes.Span);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(staged, File.GetUnixFileMode(fullPath));
            }

            File.Move(staged, fullPath, overwrite: true);
            return true;
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            File.Delete(staged);
            throw DiskException.While($"'{before.DisplayPath}' te schrijven", cause);
        }
    }
}
