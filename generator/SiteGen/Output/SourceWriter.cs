using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Output;

/// <summary>The one place that changes files that an editor wrote: all of them or none.</summary>
internal static class SourceWriter
{
    private const string Suffix = ".sitegen-tmp";

    /// <param name="FullPath">Of <paramref name="Before"/>.</param>
    internal sealed record Change(string FullPath, SourceFile Before, SourceFile After)
    {
        /// <summary>A name with a dot in front is no content, should this run end halfway.</summary>
        public string Staged { get; } = Path.Combine(Path.GetDirectoryName(FullPath)!, $".{Path.GetFileName(FullPath)}{Suffix}");
    }

    /// <returns>False when somebody changed the file since it was read; it is then left alone.</returns>
    public static bool Replace(Change change) => ReplaceAll([change]) is null;

    /// <returns>A file that somebody changed since it was read: then nothing is written. Null when all is done.</returns>
    public static SourceFile? ReplaceAll(ImmutableArray<Change> changes)
    {
        var done = new Stack<Change>();
        var at = changes[0];
        try
        {
            foreach (var change in changes)
            {
                at = change;
                if (!IsAsRead(change))
                {
                    return change.Before;
                }

                Stage(change, change.After);
            }

            foreach (var change in changes)
            {
                at = change;
                File.Move(change.Staged, change.FullPath, overwrite: true);
                done.Push(change);
            }

            return null;
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            foreach (var change in done)
            {
                Stage(change, change.Before);
                File.Move(change.Staged, change.FullPath, overwrite: true);
            }

            throw DiskException.While($"'{at.Before.DisplayPath}' te schrijven", cause);
        }
        finally
        {
            foreach (var change in changes.Where(c => File.Exists(c.Staged)))
            {
                File.Delete(change.Staged);
            }
        }
    }

    private static bool IsAsRead(Change change) =>
        new FileInfo(change.FullPath).LinkTarget is null && File.ReadAllBytes(change.FullPath).AsSpan().SequenceEqual(change.Before.Bytes.Span);

    private static void Stage(Change change, SourceFile file)
    {
        File.WriteAllBytes(change.Staged, file.Bytes.Span);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(change.Staged, File.GetUnixFileMode(change.FullPath));
        }
    }
}
