namespace SiteGen.Templating;

/// <summary>
/// Trusted HTML: printed without escaping where markup may stand, as the content of elements and, but for
/// its quotes, in attribute values.
/// </summary>
public readonly record struct Html(string Value)
{
    /// <summary>Passed through <c>raw</c> by the template itself: printed as it is in scripts and tags too.</summary>
    internal bool IsRaw { get; init; }

    /// <summary>Made by <c>object.to_json</c>: a value of a script, but text everywhere else.</summary>
    internal bool IsJson { get; init; }

    public override string ToString() => Value ?? "";
}
