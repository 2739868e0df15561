using System.Collections.Immutable;

namespace SiteGen.Portal.Content;

/// <summary>
/// What the files of the last round gave, for a program that reads the same content again and again. What a file gives
/// depends on the file and the limits alone, and both never change, so nothing remembered can be out of date.
/// </summary>
public sealed class ContentMemo
{
    private Dictionary<SourceFile, FileRead> _reads = new(ReferenceEqualityComparer.Instance);
    private ContentLimits? _limits;

    /// <returns>In the order of the files.</returns>
    internal ImmutableArray<FileRead> Read(
        ImmutableArray<SourceFile> files, ContentLimits limits, int jobs, Func<SourceFile, ContentLimits, FileRead> read)
    {
        var known = limits == _limits ? _reads : [];
        var reads = new FileRead[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
            reads[i] = known.TryGetValue(files[i], out var before) ? before : read(files[i], limits));
        var round = new Dictionary<SourceFile, FileRead>(files.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < files.Length; i++)
        {
            round[files[i]] = reads[i];
        }

        (_reads, _limits) = (round, limits);
        return ImmutableArray.Create(reads);
    }
}
