using System.Collections.Immutable;

namespace SiteGen.Output;

/// <summary>
/// Carries out a plan. All new files are first written aside, then moved into place one by one, and stale files go
/// last: a full disk leaves the previous site whole, and a crash never leaves half a file.
/// </summary>
internal static class OutputWriter
{
    /// <param name="jobs">Files to write at the same time; -1 leaves it to the machine.</param>
    public static OutputSummary Write(OutputPlan plan, OutputTarget target, int jobs = -1)
    {
        if (!plan.ChangesNothing || OutputStaging.IsLeftBehind(target))
        {
            using var turn = WriteTurn.Take(target, plan);
            return WriteInTurn(plan, target, jobs);
        }

        ManifestFile.Write(target, OutputManifest.Of(plan.Keep));
        return new OutputSummary(0, plan.Keep.Length, 0);
    }

    private static OutputSummary WriteInTurn(OutputPlan plan, OutputTarget target, int jobs)
    {
        var folder = new GuardedFolder(target);
        var written = OutputStaging.Write(folder, plan.Write, jobs);
        try
        {
            ManifestFile.Write(target, Underway(plan));
            Delete(folder, plan.DeleteFirst);
            foreach (var entry in written)
            {
                folder.MakeRoomFor(entry.Path);
            }

            OutputStaging.MoveIntoPlace(folder, written, jobs);
            Delete(folder, plan.DeleteLast);
        }
        finally
        {
            OutputStaging.Remove(folder);
        }

        ManifestFile.Write(target, OutputManifest.Of(plan.Keep.Concat(written)));
        return new OutputSummary(written.Length, plan.Keep.Length, plan.DeleteFirst.Length + plan.DeleteLast.Length);
    }

    /// <summary>
    /// What the next run must know if this one is cut short: every file that was ours, and every file that may have
    /// become ours.
    /// </summary>
    private static OutputManifest Underway(OutputPlan plan)
    {
        var before = plan.Last?.Entries ?? [];
        var known = before.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var added = plan.Write.Where(w => !known.Contains(w.File.Path)).Select(w => ManifestEntry.Unfinished(w.File.Path));
        return OutputManifest.Of(before.Concat(added));
    }

    private static void Delete(GuardedFolder folder, ImmutableArray<string> paths)
    {
        foreach (var path in paths)
        {
            folder.Delete(path);
        }
    }
}
