using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Programmes;

public sealed record ProgrammePage : IPage
{
    public required PageHead Head { get; init; }

    public required string Summary { get; init; }

    public string? Website { get; init; }

    public string? Period { get; init; }

    public ContactCard? Contact { get; init; }

    public required string Body { get; init; }

    /// <summary>The newest cases; <see cref="AllCasesUrl"/> leads to the others.</summary>
    public required ImmutableArray<Entry> Cases { get; init; }

    public required int CaseCount { get; init; }

    public string? AllCasesUrl { get; init; }

    public required ImmutableArray<Entry> Networks { get; init; }

    public required ImmutableArray<Entry> Events { get; init; }

    public required ImmutableArray<Entry> Resources { get; init; }

    public required ImmutableArray<Link> Goals { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }
}
