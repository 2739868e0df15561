using SiteGen.Portal.Content.Fields;

namespace SiteGen.Tests.Portal.Editing;

/// <summary>The keys that the parser knows: what it reads with is what it is asked for.</summary>
internal static class KnownKeys
{
    /// <summary>Also those inside others: <c>contact.organisation</c>.</summary>
    public static IEnumerable<string> Of(IEnumerable<Field> fields) =>
        fields.SelectMany(field => Of(Inner(field.Shape)).Select(inner => $"{field.Key}.{inner}").Prepend(field.Key));

    private static IEnumerable<Field> Inner(Shape shape) => shape switch
    {
        ObjectShape inner => inner.Fields,
        ListShape list => Inner(list.Item),
        _ => [],
    };
}
