namespace SiteGen.Portal.Content.Fields;

/// <summary>A key of front matter.</summary>
/// <param name="Hint">What an editor should fill in, in Dutch.</param>
public abstract record Field(string Key, string Hint, bool Required)
{
    public abstract Shape Shape { get; }
}

internal sealed record Field<T>(string Key, Shape<T> Reading, string Hint, bool Required = false)
    : Field(Key, Hint, Required)
{
    public override Shape Shape => Reading.Description;
}
