using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.Sites;

/// <summary>What the next build of a site does after an editor changed something, or nothing.</summary>
public class ChangedContentTests
{
    [Fact]
    public void A_second_build_without_changes_writes_no_file()
    {
        using var copy = CopiedContent.OfRealSite();
        var first = SiteRun.BuildWell(copy.Options);
        var before = copy.Written();

        var second = SiteRun.BuildWell(copy.Options);

        Assert.Equal((0, first.Output!.Written, 0), (second.Output!.Written, second.Output.Kept, second.Output.Removed));
        Assert.Equal(before, copy.Written());
    }

    [Fact]
    public void Deleting_a_case_removes_its_page_and_every_trace()
    {
        using var copy = CopiedContent.OfRealSite();
        SiteRun.BuildWell(copy.Options);
        var (slug, title) = CaseThatNothingNames(copy);
        var traces = Traces(copy, slug, title);
        var before = FilesBesideTheIndex(copy);

        File.Delete(copy.Folder.Full($"content/cases/{slug}.md"));
        var result = SiteRun.BuildWell(copy.Options);

        // Its own page, the home page or a listing, and the site map at least: else nothing was proved.
        Assert.True(traces.Length > 3);
        Assert.Empty(Traces(copy, slug, title));
        Assert.False(Directory.Exists(copy.Folder.Full($"site/praktijken/{slug}")));
        Assert.NotNull(result.Output);
        Assert.Equal([$"praktijken/{slug}/index.html"], before.Except(FilesBesideTheIndex(copy)));
    }

    [Fact]
    public void Hiding_a_case_that_others_name_removes_its_page_and_every_link_to_it()
    {
        using var copy = CopiedContent.OfRealSite();
        SiteRun.BuildWell(copy.Options);
        var (slug, title) = CaseThatMostName(copy);
        Assert.NotEmpty(Traces(copy, slug, title));

        var file = copy.Folder.Full($"content/cases/{slug}.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\nsummary:", "\ndraft: true\nsummary:", StringComparison.Ordinal));
        var result = SiteRun.BuildWell(copy.Options);

        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, d => Assert.Equal(Severity.Warning, d.Severity));
        Assert.DoesNotContain(
            copy.Folder.Files(SiteRun.Output),
            f => copy.Folder.Read($"site/{f}").Contains($"praktijken/{slug}/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_build_with_an_error_leaves_the_previous_site_whole()
    {
        using var copy = CopiedContent.OfRealSite();
        SiteRun.BuildWell(copy.Options);
        var before = copy.Written();

        copy.Folder.Write("content/cases/stuk.md", "---\ntitle: Stuk\nregion: nergens\n---\n");
        File.Delete(copy.Folder.Full($"content/cases/{CaseThatNothingNames(copy).Slug}.md"));
        var result = SiteRun.Build(copy.Options);

        Assert.Null(result.Output);
        Assert.Contains(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(before, copy.Written());
    }

    [Fact]
    public void A_build_with_a_warning_leaves_the_previous_site_whole_when_it_must_be_strict()
    {
        using var copy = CopiedContent.OfRealSite();
        SiteRun.BuildWell(copy.Options);
        var before = copy.Written();

        File.AppendAllText(copy.Folder.Full("content/pages/privacy.md"), "\nEen <b>vet</b> woord.\n");
        var result = SiteRun.Build(copy.Options with { Strict = true });

        Assert.Null(result.Output);
        Assert.Equal(before, copy.Written());
    }

    [Fact]
    public void A_change_in_one_case_leaves_unrelated_files_alone()
    {
        using var copy = CopiedContent.OfRealSite();
        SiteRun.BuildWell(copy.Options);

        File.AppendAllText(copy.Folder.Full($"content/cases/{CaseThatNothingNames(copy).Slug}.md"), "\nNog een zin.\n");
        var result = SiteRun.BuildWell(copy.Options);

        // The page, and the few files of the search index that its words are in.
        Assert.InRange(result.Output!.Written, 2, 12);
        Assert.InRange(result.Output.Removed, 1, 10);
    }

    /// <summary>Files of the search index have their content as name, so they come and go.</summary>
    private static string[] FilesBesideTheIndex(CopiedContent copy) =>
        [.. copy.Folder.Files(SiteRun.Output).Where(f => !f.StartsWith("zoekindex/", StringComparison.Ordinal))];

    /// <summary>Files of the site that have the address or the title of a case.</summary>
    private static string[] Traces(CopiedContent copy, string slug, string title) =>
    [
        .. copy.Folder.Files(SiteRun.Output)
            .Where(f => $"{f}\n{copy.Folder.Read($"site/{f}")}" is var all
                && (all.Contains($"praktijken/{slug}/", StringComparison.Ordinal) || all.Contains(title, StringComparison.Ordinal))),
    ];

    private static (string Slug, string Title) CaseThatNothingNames(CopiedContent copy) =>
        Cases(copy).First(c => c.Others == 0) is var found ? (found.Slug, found.Title) : default;

    private static (string Slug, string Title) CaseThatMostName(CopiedContent copy) =>
        Cases(copy).MaxBy(c => c.Others) is var found ? (found.Slug, found.Title) : default;

    /// <summary>Every case, with the number of other content files that have its slug or title.</summary>
    private static IEnumerable<(string Slug, string Title, int Others)> Cases(CopiedContent copy)
    {
        var texts = copy.Folder.Files(CopiedContent.Content).ToDictionary(f => f, f => copy.Folder.Read($"content/{f}"));
        foreach (var (path, text) in texts.Where(t => t.Key.StartsWith("cases/", StringComparison.Ordinal)))
        {
            var slug = Path.GetFileNameWithoutExtension(path);
            var title = text.Split('\n').First(l => l.StartsWith("title: ", StringComparison.Ordinal))["title: ".Length..].Trim('\'', '"');
            yield return (slug, title, texts.Count(t =>
                t.Key != path && (t.Value.Contains(slug, StringComparison.Ordinal) || t.Value.Contains(title, StringComparison.Ordinal))));
        }
    }
}
