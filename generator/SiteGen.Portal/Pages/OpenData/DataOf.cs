using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>The shapes in which something of an item is published.</summary>
internal static class DataOf<T>
{
    public static DataField<T> Text(string key, Func<T, string?> get) =>
        Plain(key, item => get(item) is { } text ? new DataValue.Text(text) : null);

    public static DataField<T> Number(string key, Func<T, decimal?> get) =>
        Plain(key, item => get(item) is { } number ? new DataValue.Number(number) : null);

    public static DataField<T> YesNo(string key, Func<T, bool> get) => Plain(key, item => new DataValue.YesNo(get(item)));

    public static DataField<T> Date(string key, Func<T, PartialDate?> get) => Text(key, item => get(item)?.ToString());

    public static DataField<T> Day(string key, Func<T, DateOnly?> get) =>
        Date(key, item => get(item) is { } day ? PartialDate.Of(day) : null);

    public static DataField<T> Media(string key, Func<T, string?> get) =>
        Plain(key, item => get(item) is { } path ? new DataValue.Media(path) : null);

    public static DataField<T> Texts(string key, Func<T, ImmutableArray<string>> get) =>
        Plain(key, item => Many(get(item).Select(text => new DataValue.Text(text))));

    /// <summary>The slugs of what is shown.</summary>
    public static DataField<T> Slugs(string key, ItemKind target, Func<T, IEnumerable<string>> get) =>
        new(new(key, []), (item, catalogue) => Many(Shown(target, get(item), catalogue)));

    /// <summary>The slug, when the item is shown.</summary>
    public static DataField<T> Slug(string key, ItemKind target, Func<T, string?> get) => new(
        new(key, []),
        (item, catalogue) => get(item) is { } slug ? Shown(target, [slug], catalogue).FirstOrDefault() : null);

    public static DataField<T> Object<TPart>(string key, Func<T, TPart?> get, ImmutableArray<DataField<TPart>> parts)
        where TPart : class =>
        new(Outer(key, parts), (item, catalogue) => get(item) is { } part ? Inside(part, parts, catalogue) : null);

    public static DataField<T> Objects<TPart>(string key, Func<T, ImmutableArray<TPart>> get, ImmutableArray<DataField<TPart>> parts) =>
        new(Outer(key, parts), (item, catalogue) => Many(get(item).Select(part => Inside(part, parts, catalogue))));

    private static DataField<T> Plain(string key, Func<T, DataValue?> read) => new(new(key, []), (item, _) => read(item));

    private static DataKey Outer<TPart>(string key, ImmutableArray<DataField<TPart>> parts) => new(key, [.. parts.Select(p => p.Key)]);

    private static IEnumerable<DataValue> Shown(ItemKind target, IEnumerable<string> slugs, Catalogue catalogue) =>
        slugs.Where(slug => catalogue.IsShown(new ItemId(target, slug))).Select(slug => new DataValue.Text(slug));

    private static DataValue.Parts Inside<TPart>(TPart part, ImmutableArray<DataField<TPart>> fields, Catalogue catalogue)
    {
        var values = ImmutableArray.CreateBuilder<(string Key, DataValue Value)>(fields.Length);
        foreach (var field in fields)
        {
            if (field.Read(part, catalogue) is { } value)
            {
                values.Add((field.Key.Name, value));
            }
        }

        return new(values.ToImmutable());
    }

    private static DataValue.Many? Many(IEnumerable<DataValue> values)
    {
        ImmutableArray<DataValue> all = [.. values];
        return all.IsEmpty ? null : new(all);
    }
}
