using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Content.Site;

namespace SiteGen.Portal.Editing.Schemas;

/// <summary>JSON Schema 2020-12 for front matter, so that an editor completes and checks what is typed.</summary>
public static class ContentSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>A schema for each type and one for <c>site.yml</c>, by the name of its file.</summary>
    public static ImmutableSortedDictionary<string, string> All(KnownSlugs known) =>
        ContentTypes.All
            .Select(type => KeyValuePair.Create(type.Folder, Of(type, known)))
            .Append(KeyValuePair.Create("site", Of("site", SiteFields.All, known)))
            .ToImmutableSortedDictionary(pair => $"{pair.Key}.json", pair => $"{JsonText.Of(pair.Value)}\n", StringComparer.Ordinal);

    internal static JsonObject Of(ContentType type, KnownSlugs known) => Of(type.Singular, type.Fields, known);

    private static JsonObject Of(string title, ImmutableArray<Field> fields, KnownSlugs known)
    {
        var schema = new ShapeSchema(known).OfObject(fields);
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", title);
        return schema;
    }
}
