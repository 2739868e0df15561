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
        if (!problems.IsEmpty)
        {
            return new Staged<OutputPlan>(OutputPlan.Nothing, problems);
        }

        var names = WantedNames.Of(wanted);
        var written = (state.Last?.Entries ?? []).Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var present = state.Entries.ToLookup(e => e.Kind is FoundKind.File && written.Contains(e.Path));
        problems = FolderProblems(state, [.. present[false].Where(e => e.Kind is FoundKind.File or FoundKind.Link)], names);

        return problems.Any(p => p.Severity == Severity.Error)
            ? new Staged<OutputPlan>(OutputPlan.Nothing, problems)
            : new Staged<OutputPlan>(PlanFor(wanted, present[true], names, clean) with { Last = state.Last }, problems);
    }

    /// <param name="foreign">What is in the folder and was not written by this program.</param>
    private static ImmutableArray<Diagnostic> FolderProblems(OutputState state, ImmutableArray<OutputEntry> foreign, WantedNames names)
    {
        var folder = state.DisplayPath;
        if (state.IsFile)
        {
            return [OutputProblems.FolderIsFile(folder)];
        }

        if (foreign.IsEmpty)
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

    /// <param name="ours">What is in the folder and was written by this program, by ordinal path.</param>
    private static OutputPlan PlanFor(
        ImmutableArray<OutputFile> wanted, IEnumerable<OutputEntry> ours, WantedNames names, bool clean)
    {
        var hashes = new ContentHash[wanted.Length];
        Parallel.For(0, hashes.Length, i => hashes[i] = ContentHash.Of(wanted[i].Bytes.Span));

        var present = ours.ToDictionary(e => e.Path, StringComparer.Ordinal);
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

        var stale = present.Keys.Where(p => !names.Contains(p)).Order(StringComparer.Ordinal).ToLookup(names.IsBlockedBy);
        return new OutputPlan(
            [.. write.OrderBy(w => w.File.Path, StringComparer.Ordinal)],
            [.. keep.OrderBy(k => k.Path, StringComparer.Ordinal)],
            [.. stale[true]],
            [.. stale[false]]);
    }
}
