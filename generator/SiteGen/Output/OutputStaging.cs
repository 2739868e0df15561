using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Output;

/// <summary>The folder inside the output folder where new files lie, numbered, until all of them are written.</summary>
internal static class OutputStaging
{
    /// <summary>True after a run that was killed while it wrote.</summary>
    public static bool IsLeftBehind(OutputTarget target) => Directory.Exists(new GuardedFolder(target).Staging);

    /// <summary>Leaves nothing behind when it fails.</summary>
    public static ImmutableArray<ManifestEntry> Write(GuardedFolder folder, ImmutableArray<PlannedWrite> files, int jobs)
    {
        Remove(folder);
        try
        {
            var written = new ManifestEntry[files.Length];
            folder.CreateStaging();
            Parallel.For(0, files.Length, Parallelism(jobs), i => written[i] = WriteOne(folder, files[i], PathOf(folder, i)));
            return ImmutableArray.Create(written);
        }
        catch
        {
            Remove(folder);
            throw;
        }
    }

    /// <summary>Moving replaces the old file in one step, so that a visitor meets the old or the new one.</summary>
    public static void MoveIntoPlace(GuardedFolder folder, ImmutableArray<ManifestEntry> written, int jobs) =>
        Parallel.For(0, written.Length, Parallelism(jobs), i => folder.Replace(PathOf(folder, i), written[i].Path));

    /// <summary>Says nothing when that fails: the next run that writes tries again.</summary>
    public static void Remove(GuardedFolder folder)
    {
        try
        {
            if (Directory.Exists(folder.Staging))
            {
                Directory.Delete(folder.Staging, recursive: true);
            }
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            // What made writing fail may also make this fail, and is what the user must hear about.
        }
    }

    private static ManifestEntry WriteOne(GuardedFolder folder, PlannedWrite file, string path)
    {
        try
        {
            using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
            RandomAccess.Write(handle, file.File.Bytes.Span, 0);
            var modified = File.GetLastWriteTimeUtc(handle).Ticks;
            return new ManifestEntry(file.File.Path, file.Hash, file.File.Bytes.Length, modified);
        }
        catch (Exception cause) when (DiskException.IsDiskFault(cause))
        {
            throw DiskException.While($"'{folder.Display(file.File.Path)}' te schrijven", cause);
        }
    }

    private static string PathOf(GuardedFolder folder, int number) =>
        Path.Combine(folder.Staging, number.ToString(CultureInfo.InvariantCulture));

    private static ParallelOptions Parallelism(int jobs) => new() { MaxDegreeOfParallelism = jobs };
}
