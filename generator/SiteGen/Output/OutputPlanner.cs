using System.Collections.Immutable;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Output;

/// <summary>
/// Compares the files that the site must have with the output folder as it is, and says what to write, keep and
/// delete. A file that this program did not write is never deleted or replaced, not even on a clean build.
/// </summary>
internal static class OutputPlanner
{
    /// <param name="clean">Write every file, also the ones that are already there.</param>
    public static Staged<OutputPlan> Plan(ImmutableArray<OutputFile> wanted, OutputState state, bool clean = false)
    {
        var problems = OutputPaths.Check(wanted, state.DisplayPath);
        if (problems.IsEmpty)
        {
            problems = FolderProblems(WantedNames.Of(wanted), state);
        }

        var refused = problems.Any(p => p.Severity == Severity.Error);
        return new Staged<OutputPlan>(refused ? OutputPlan.Nothing : PlanFor(wanted, state, clean), problems);
    }

    private static ImmutableArray<Diagnostic> FolderProblems(WantedNames names, OutputState state)
    {
        var folder = state.DisplayPath;
        var ours = OurPaths(state);
        var foreign = state.Entries.Where(e => e.Kind is FoundKind.Link || (e.Kind is FoundKind.File && !ours.Contains(e.Path))).ToList();
        if (state.IsFile)
        {
            return [OutputProblems.FolderIsFile(folder)];
        }

        if (foreign.Count == 0)
        {
            return [];
        }

        if (state.Last is null)
        {
            return [OutputProblems.FolderNotOurs(folder, [.. foreign.Select(e => e.Path)])];
        }

        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var entry in foreign)
        {
            if (names.TryFindBlocked(entry.Path, out var blocked))
            {
                problems.Add(entry.Kind is FoundKind.Link
                    ? OutputProblems.LinkInTheWay(folder, entry.Path, blocked)
                    : OutputProblems.FileInTheWay(folder, entry.Path, blocked));
            }
        }

        return problems.Count > 0
            ? problems.ToImmutable()
            : [OutputProblems.FilesNotOurs(folder, [.. foreign.Select(e => e.Path)])];
    }

    private static OutputPlan PlanFor(ImmutableArray<OutputFile> wanted, OutputState state, bool clean)
    {
        var hashes = new ContentHash[wanted.Length];
        Parallel.For(0, hashes.Length, i => hashes[i] = ContentHash.Of(wanted[i].Bytes.Span));

        var ours = OurPaths(state);
        var present = state.Entries.Where(e => e.Kind is FoundKind.File && ours.Contains(e.Path))
            .ToDictionary(e => e.Path, StringComparer.Ordinal);
        var write = new List<PlannedWrite>();
        var keep = new List<ManifestEntry>();
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!clean && present.TryGetValue(wanted[i].Path, out var entry) && entry.Hash == hashes[i])
            {
                keep.Add(new ManifestEntry(entry.Path, hashes[i], entry.Length, entry.Modified));
            }
            else
            {
                write.Add(new PlannedWrite(wanted[i], hashes[i]));
            }
        }

        var names = WantedNames.Of(wanted);
        var stale = present.Keys.Where(p => !names.Contains(p)).Order(StringComparer.Ordinal).ToLookup(names.IsBlockedBy);
        return new OutputPlan(
            [.. write.OrderBy(w => w.File.Path, StringComparer.Ordinal)],
            [.. keep.OrderBy(k => k.Path, StringComparer.Ordinal)],
            [.. stale[true]],
            [.. stale[false]])
        {
            Last = state.Last,
        };
    }

    private static HashSet<string> OurPaths(OutputState state) =>
        (state.Last?.Entries ?? []).Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
}
