using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.Geography;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content;

/// <summary>What one file gave; no item when it has errors, no id when it is not an item.</summary>
internal sealed record FileRead(
    ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Reference> References, ImmutableArray<MediaUse> Media)
{
    public ItemId? Id { get; init; }

    public ItemHead? Head { get; init; }

    public IContentItem? Item { get; init; }

    public ImmutableArray<PlaceUse> Places { get; init; } = [];

    public ImmutableArray<OutsideLink> Outside { get; init; } = [];

    public SearchWords Search { get; init; } = SearchWords.None;

    public static FileRead Of(FileFindings findings) =>
        new(findings.Diagnostics.ToImmutable(), findings.References, findings.Media)
        {
            Places = findings.Places,
            Outside = findings.Outside,
        };
}
