using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Cases;

public sealed record CasePage : IPage
{
    public required PageHead Head { get; init; }

    public required string Summary { get; init; }

    public string? Kind { get; init; }

    public required ImmutableArray<Link> Regions { get; init; }

    public required ImmutableArray<Link> Themes { get; init; }

    public required ImmutableArray<Link> Programmes { get; init; }

    public required ContactCard Contact { get; init; }

    public required ImmutableArray<string> Education { get; init; }

    public required ImmutableArray<string> Partners { get; init; }

    public StatusLabel? Status { get; init; }

    public string? Period { get; init; }

    /// <summary>Month and year up to which the text is right.</summary>
    public string? Updated { get; init; }

    public required ImmutableArray<string> Results { get; init; }

    public required ImmutableArray<FigureText> Figures { get; init; }

    public required string Body { get; init; }

    public CasePicture? Image { get; init; }

    public required ImmutableArray<Link> Questions { get; init; }

    public required ImmutableArray<Link> Goals { get; init; }

    /// <summary>Agendas, events and resources whose text names this case.</summary>
    public required ImmutableArray<Link> Mentions { get; init; }

    public required ImmutableArray<Entry> Related { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>The neighbours in the listing of all cases.</summary>
    public Link? Previous { get; init; }

    public Link? Next { get; init; }
}
