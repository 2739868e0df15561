using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Output;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.SiteGen.Output;

/// <summary>Whatever sites follow each other: carrying out the plan gives the wanted files, and then nothing is left to do.</summary>
public class PlanThenApplyTests
{
    /// <summary>Few names, in capitals too, so that files and folders often take each other's place.</summary>
    private static readonly string[] Names = ["a", "A", "b", "index.html"];

    [Fact]
    public void Holds_on_a_disk_that_sees_no_difference_between_capitals_and_small_letters() =>
        Prop.ForAll(Sites().ToArbitrary(), sites =>
        {
            var disk = new MemoryDisk();
            return sites.All(site => disk.Apply(OutputPlanner.Plan(site, disk.State))
                && disk.Holds(site)
                && OutputPlanner.Plan(site, disk.State).Value.ChangesNothing);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Holds_in_a_real_folder() =>
        Prop.ForAll(Sites().ToArbitrary(), sites =>
        {
            using var folder = new TempFolder();
            return sites.All(site =>
            {
                SiteFiles.Build(folder, site);
                var before = folder.Fingerprint();
                SiteFiles.Build(folder, site);
                return before == folder.Fingerprint()
                    && folder.Files("site").SequenceEqual(site.Select(f => f.Path).Order(StringComparer.Ordinal))
                    && site.All(f => f.Bytes.Span.SequenceEqual(File.ReadAllBytes(folder.Full($"site/{f.Path}"))));
            });
        }).QuickCheckThrowOnFailure();

    /// <summary>Up to five sites after each other, each without clashes of its own.</summary>
    private static Gen<ImmutableArray<OutputFile>[]> Sites()
    {
        var path = Gen.Choose(1, 3).SelectMany(depth => Gen.Elements(Names).ArrayOf(depth)).Select(parts => string.Join('/', parts));
        var file = path.SelectMany(p => Gen.Elements("een", "twee", "").Select(text => SiteFiles.File(p, text)));
        return file.ArrayOf().Select(WithoutClashes).ArrayOf().Select(sites => sites.Take(5).ToArray());
    }

    private static ImmutableArray<OutputFile> WithoutClashes(OutputFile[] files) => files.Aggregate(
        ImmutableArray<OutputFile>.Empty,
        (site, file) => OutputPaths.Check(site.Add(file), "site").IsEmpty ? site.Add(file) : site);

    /// <summary>A disk that refuses what Windows refuses: a file where a folder is, a folder where a file is.</summary>
    private sealed class MemoryDisk
    {
        private readonly Dictionary<string, (string Path, byte[] Bytes)> _files = new(StringComparer.OrdinalIgnoreCase);
        private OutputManifest? _last;

        public OutputState State => new("site", _last,
        [
            .. _files.Values.OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => new OutputEntry(f.Path, FoundKind.File, f.Bytes.Length, 1, ContentHash.Of(f.Bytes))),
        ]);

        public bool Apply(Staged<OutputPlan> plan)
        {
            var (write, keep) = (plan.Value.Write, plan.Value.Keep);
            var done = plan.Diagnostics.IsEmpty
                && plan.Value.DeleteFirst.All(_files.Remove)
                && write.All(w => Put(w.File))
                && plan.Value.DeleteLast.All(_files.Remove);
            _last = OutputManifest.Of(keep.Concat(write.Select(w => new ManifestEntry(w.File.Path, w.Hash, w.File.Bytes.Length, 1))));
            return done;
        }

        public bool Holds(ImmutableArray<OutputFile> site) =>
            _files.Count == site.Length
            && site.All(f => _files.TryGetValue(f.Path, out var held) && held.Path == f.Path && f.Bytes.Span.SequenceEqual(held.Bytes));

        private bool Put(OutputFile file)
        {
            var isFolder = _files.Keys.Any(p => p.StartsWith($"{file.Path}/", StringComparison.OrdinalIgnoreCase));
            var aboveIsFile = OutputPaths.Folders(file.Path).Any(_files.ContainsKey);
            var otherCase = _files.TryGetValue(file.Path, out var held) && held.Path != file.Path;
            _files[file.Path] = (file.Path, file.Bytes.ToArray());
            return !isFolder && !aboveIsFile && !otherCase;
        }
    }
}
