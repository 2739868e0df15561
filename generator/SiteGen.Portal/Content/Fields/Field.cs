namespace SiteGen.Portal.Content.Fields;

/// <summary>A key of front matter.</summary>
/// <param name="Label">What the key is called in Dutch: above a box in a form, above a column in a spreadsheet.</param>
/// <param name="Hint">What an editor should fill in, in Dutch.</param>
public abstract record Field(string Key, string Label, string Hint, bool Required)
{
    public abstract Shape Shape { get; }
}

internal sealed record Field<T>(string Key, string Label, Shape<T> Reading, string Hint, bool Required = false)
    : Field(Key, Label, Hint, Required)
{
    public override Shape Shape => Reading.Description;
}
