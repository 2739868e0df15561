using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Resources;

public sealed record ResourcePage : IPage
{
    public required PageHead Head { get; init; }

    public required string Summary { get; init; }

    public required string Kind { get; init; }

    public required ImmutableArray<Link> Themes { get; init; }

    public required ImmutableArray<Link> Programmes { get; init; }

    public string? Website { get; init; }

    /// <summary>Address of a file to download.</summary>
    public string? File { get; init; }

    public required ImmutableArray<string> Steps { get; init; }

    public required string Body { get; init; }

    public required ImmutableArray<Entry> SameTheme { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }
}
