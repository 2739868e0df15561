using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.Serving;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.SiteGen.Serving;

/// <summary>However a site came about, by one build or by any row of changes, it has the same bytes.</summary>
public class SameBytesTests
{
    private static readonly ImmutableArray<Func<string, string>> Edits =
    [
        text => text + "\nNog een zin.\n",
        text => text.Replace("title: ", "title: Nieuw ", StringComparison.Ordinal),
        text => text.Replace("\n---\n", "\ndraft: true\n---\n", StringComparison.Ordinal),
        text => text.Replace("\ndraft: true", "", StringComparison.Ordinal),
        text => text.Replace("achterland", "voorland", StringComparison.Ordinal),
        text => text.Replace("voorland", "gelderland", StringComparison.Ordinal),
        text => text.Replace("theme: ", "thema: ", StringComparison.Ordinal),
        text => text.Replace("thema: ", "theme: ", StringComparison.Ordinal),
    ];

    private static CommandHost Silent { get; } = new()
    {
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        WorkingDirectory = Repository.Root,
        Clock = TimeProvider.System,
        Variable = _ => null,
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_row_of_random_changes_gives_the_bytes_of_a_fresh_build(int seed)
    {
        using var copy = new CopiedContent(ExampleSite.ContentOf("every-key"), Repository.Full("templates"));
        var first = Texts(copy);
        var feed = new PreviewFeed();
        var preview = new Preview(copy.Options, feed, new PreviewReport(Silent, copy.Options));
        preview.Update(ChangeBatch.Everything);
        var random = new Random(seed);
        var compared = 0;
        for (var round = 0; round < 25; round++)
        {
            var changes = feed.State.Faults.IsEmpty
                ? Enumerable.Range(0, random.Next(1, 4)).Select(_ => Change(copy, first, random)).ToImmutableHashSet()
                : Restore(copy, first);
            preview.Update(round % 5 == 4 ? ChangeBatch.Everything : new ChangeBatch(changes));

            var built = SiteRun.Build(copy.Options);
            Assert.Equal(built.Output is null, !feed.State.Faults.IsEmpty);
            if (built.Output is not null)
            {
                compared++;
                Offenders.AssertNone(copy.Folder.Files(SiteRun.Output).Where(f => !IsSame(feed.State.Site!, copy, f)));
                Assert.Equal(copy.Folder.Files(SiteRun.Output).Count(f => !f.StartsWith("zoekindex/", StringComparison.Ordinal)), feed.State.Site!.Paths.Count());
            }
        }

        Assert.InRange(compared, 3, 25);
    }

    private static bool IsSame(PreviewSite site, CopiedContent copy, string path) =>
        site.Find(path) is { } file && file.Bytes.Span.SequenceEqual(File.ReadAllBytes(copy.Folder.Full($"{SiteRun.Output}/{path}")));

    private static SourceChange Change(CopiedContent copy, ImmutableArray<(string Path, string Text)> first, Random random)
    {
        var (path, text) = first[random.Next(first.Length)];
        var full = $"{CopiedContent.Content}/{path}";
        if (!File.Exists(copy.Folder.Full(full)))
        {
            copy.Folder.Write(full, text);
        }
        else if (random.Next(8) == 0)
        {
            File.Delete(copy.Folder.Full(full));
        }
        else
        {
            copy.Folder.Write(full, Edits[random.Next(Edits.Length)](copy.Folder.Read(full)));
        }

        return new(WatchedSource.Content, path);
    }

    private static ImmutableHashSet<SourceChange> Restore(CopiedContent copy, ImmutableArray<(string Path, string Text)> first)
    {
        foreach (var (path, text) in first)
        {
            copy.Folder.Write($"{CopiedContent.Content}/{path}", text);
        }

        return [.. first.Select(f => new SourceChange(WatchedSource.Content, f.Path))];
    }

    private static ImmutableArray<(string Path, string Text)> Texts(CopiedContent copy) =>
    [
        .. copy.Folder.Files(CopiedContent.Content)
            .Where(f => f.EndsWith(".md", StringComparison.Ordinal))
            .Select(f => (f, copy.Folder.Read($"{CopiedContent.Content}/{f}"))),
    ];
}
