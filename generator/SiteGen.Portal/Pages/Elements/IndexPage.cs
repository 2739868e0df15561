using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>A listing of one content type, in groups; a single group needs no heading.</summary>
/// <param name="Intro">What a visitor finds here, in one or two sentences.</param>
public sealed record IndexPage(PageHead Head, string Intro, ImmutableArray<EntryGroup> Groups) : IPage
{
    public const string Template = "index.html";

    internal static IndexPage Of(ItemKind kind, string intro, IEnumerable<EntryGroup> groups) =>
        new(Heads.OfIndex(kind, intro, Template), intro, [.. groups]);

    internal static IndexPage Of(ItemKind kind, string intro, IEnumerable<Entry> entries)
    {
        ImmutableArray<Entry> all = [.. entries];
        return Of(kind, intro, all.IsEmpty ? [] : [new EntryGroup("alle", $"Alle {Routes.Of(kind).Name.ToLowerInvariant()}", null, all)]);
    }
}
