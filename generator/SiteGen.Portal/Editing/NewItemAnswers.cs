using System.Collections.Immutable;
using SiteGen.Portal.Content.Fields;

namespace SiteGen.Portal.Editing;

/// <summary>
/// What is known of a new item, by key; a dot leads to a key inside another: <c>contact.organisation</c>. What is not
/// known is left to fill in.
/// </summary>
public sealed class NewItemAnswers
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _values;

    private NewItemAnswers(ImmutableDictionary<string, ImmutableArray<string>> values) => _values = values;

    public static NewItemAnswers Titled(string title) =>
        new NewItemAnswers(ImmutableDictionary<string, ImmutableArray<string>>.Empty).With(HeadFields.Title.Key, [title]);

    /// <summary>The same answers and one more; no values at all are no answer.</summary>
    public NewItemAnswers With(string path, ImmutableArray<string> values) =>
        values.All(string.IsNullOrWhiteSpace) ? this : new(_values.SetItem(path, values));

    /// <summary>As it stands behind the key; null when it is still to be filled in.</summary>
    public string? Written(string path, Shape shape) => !_values.TryGetValue(path, out var values) ? null
        : shape is ListShape list ? $"[{string.Join(", ", values.Select(value => Written(list.Item, value)))}]"
        : Written(shape, values[0]);

    private static string Written(Shape shape, string value) =>
        shape is NumberShape or BooleanShape or DateShape ? value.Trim() : YamlText.Of(value);
}
