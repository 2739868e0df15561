using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Networks;

public sealed record NetworkPage : IPage
{
    public required PageHead Head { get; init; }

    public required string Summary { get; init; }

    /// <summary>The name of the kind, as a visitor reads it.</summary>
    public required string Kind { get; init; }

    public required ImmutableArray<Link> Regions { get; init; }

    public required ImmutableArray<Link> Programmes { get; init; }

    public string? Website { get; init; }

    public ContactCard? Contact { get; init; }

    public required ImmutableArray<FigureText> Figures { get; init; }

    public required string Body { get; init; }

    public required ImmutableArray<Entry> SameKind { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }
}
