using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content;

public sealed record Contact
{
    public required string Organisation { get; init; }

    public string? Website { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Name { get; init; }

    public string? Role { get; init; }

    public bool Consent { get; init; }

    /// <summary>Where the file names the organisation.</summary>
    public SourceSpan At { get; init; }
}
