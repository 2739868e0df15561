using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Agendas;

/// <summary>A cooperation agenda of a region.</summary>
public sealed record AgendaPage : IPage
{
    public required PageHead Head { get; init; }

    public required string Summary { get; init; }

    public required ImmutableArray<Link> Regions { get; init; }

    public required ImmutableArray<AgendaPriority> Priorities { get; init; }

    public required ImmutableArray<AgendaStep> Timeline { get; init; }

    public required string Body { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }
}
