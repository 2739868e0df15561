namespace SiteGen.Templating;

/// <summary>Trusted HTML: printed without escaping.</summary>
public readonly record struct Html(string Value)
{
    public override string ToString() => Value ?? "";
}
