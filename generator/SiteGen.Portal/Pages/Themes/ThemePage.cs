using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Themes;

public sealed record ThemePage : IPage
{
    public required PageHead Head { get; init; }

    public required string Summary { get; init; }

    public required ImmutableArray<string> Covers { get; init; }

    public required string Body { get; init; }

    /// <summary>The newest cases; <see cref="AllCasesUrl"/> leads to the others.</summary>
    public required ImmutableArray<Entry> Cases { get; init; }

    public required int CaseCount { get; init; }

    public string? AllCasesUrl { get; init; }

    public required ImmutableArray<Entry> Questions { get; init; }

    public required ImmutableArray<Link> Goals { get; init; }

    public required ImmutableArray<Entry> Resources { get; init; }

    /// <summary>Regions that say they can help.</summary>
    public required ImmutableArray<Link> Offering { get; init; }

    /// <summary>Regions that say they look for help.</summary>
    public required ImmutableArray<Link> Seeking { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }
}
