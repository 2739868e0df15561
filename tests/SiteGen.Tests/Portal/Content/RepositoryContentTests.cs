using System.Collections.Immutable;
using SiteGen.Indexing;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Pages;

namespace SiteGen.Tests.Portal.Content;

/// <summary>The content that the portal comes with.</summary>
public class RepositoryContentTests
{
    private static readonly ContentOptions Options = new(new DateOnly(2024, 5, 13), WithDrafts: false, Jobs: 2);

    private static readonly Lazy<Staged<ContentSet?>> Read = new(() => ContentReader.Read(
        SourceReader.Read(Repository.Full("content"), Repository.Root), "content", Options));

    [Fact]
    public void Has_nothing_to_report()
    {
        var pages = PageBuilder.Build(Read.Value.Value!, Options, new StaticSearchIndexer().Analysis(Read.Value.Value!.Search));

        ImmutableArray<Diagnostic> found = [.. Read.Value.Diagnostics, .. pages.Diagnostics];

        Assert.Empty(found.Select(d => $"{d.At.Path}:{d.At.Line}:{d.At.Column} {d.Code} {d.Text}"));
    }

    [Theory]
    [InlineData(ItemKind.Case, 118)]
    [InlineData(ItemKind.Region, 37)]
    [InlineData(ItemKind.Theme, 18)]
    [InlineData(ItemKind.Programme, 29)]
    [InlineData(ItemKind.Network, 43)]
    [InlineData(ItemKind.Question, 51)]
    [InlineData(ItemKind.Event, 48)]
    [InlineData(ItemKind.Agenda, 3)]
    [InlineData(ItemKind.Goal, 12)]
    [InlineData(ItemKind.Resource, 67)]
    [InlineData(ItemKind.Page, 5)]
    public void Has_at_least_as_many_items_as_the_sources_name(ItemKind kind, int least)
    {
        var count = Read.Value.Value!.Items.Count(i => i.Head.Id.Kind == kind);

        Assert.InRange(count, least, int.MaxValue);
    }
}
