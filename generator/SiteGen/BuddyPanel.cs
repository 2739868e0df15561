using SiteGen.Commands;
using SiteGen.Indexing;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Pages;
using SiteGen.Portal.Pages.Buddies;

namespace SiteGen;

/// <summary>The proposals for one region as the site would show them, without making the rest of the site.</summary>
internal static class BuddyPanel
{
    public static BuddyAnswer Find(BuddyQuery query)
    {
        var folder = DisplayPaths.Of(query.Content, query.WorkingDirectory);
        if (!SourceReader.TryRead(query.Content, query.WorkingDirectory, out var files))
        {
            return new([ContentReader.MissingFolder(folder)], []);
        }

        var options = new ContentOptions(query.Date, query.Drafts, Environment.ProcessorCount);
        var content = ContentReader.Read(files, folder, options);
        if (content.Value is not { } set || content.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return new([.. content.Diagnostics.Where(d => d.Severity == Severity.Error)], []);
        }

        var pages = PageBuilder.Build(set, options, new StaticSearchIndexer().Analysis(set.Search)).Value.Pages;
        var answer = new BuddyAnswer([], [.. set.Items.OfType<RegionFile>().Select(r => r.Head.Id.Slug)]);
        var url = Routes.BuddiesOf(new ItemId(ItemKind.Region, query.Region));
        return pages.FirstOrDefault(p => p.Head.Url == url)?.Made is BuddyRegionPage page
            ? answer with
            {
                Title = page.Region.Title,
                Note = page.Note,
                Parts = [.. page.Proposals.Take(1).SelectMany(p => p.Parts).Select(p => p.Id)],
                Lines = [.. page.Proposals.Select(Line)],
            }
            : answer;
    }

    private static BuddyLine Line(BuddyProposal proposal) => new(
        proposal.Slug,
        proposal.Region.Title,
        proposal.Score,
        [.. proposal.Parts.Select(p => p.Points)],
        proposal.Strength.Text,
        [.. proposal.Reasons.Select(r => r.Text)]);
}
