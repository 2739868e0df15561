namespace SiteGen.Portal.Content.Programmes;

/// <summary>An umbrella programme or scheme under which cases, networks and events fall.</summary>
public sealed record ProgrammeFile : IContentItem
{
    public required ItemHead Head { get; init; }

    public required string Summary { get; init; }

    public string? Website { get; init; }

    public Contact? Contact { get; init; }

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }
}
