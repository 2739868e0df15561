using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Events;

public sealed record EventPage : IPage
{
    public required PageHead Head { get; init; }

    public required string Summary { get; init; }

    public string? Kind { get; init; }

    public DateText? Date { get; init; }

    public DateText? End { get; init; }

    /// <summary>It is over, as of the build date.</summary>
    public required bool Past { get; init; }

    public string? Place { get; init; }

    public required ImmutableArray<Link> Regions { get; init; }

    public required ImmutableArray<Link> Programmes { get; init; }

    public required ImmutableArray<Link> Themes { get; init; }

    public string? Registration { get; init; }

    public required ImmutableArray<string> Takeaways { get; init; }

    public required ImmutableArray<ActionItem> Actions { get; init; }

    public required string Body { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>The event before this one in time.</summary>
    public Link? Previous { get; init; }

    public Link? Next { get; init; }
}
