using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>
/// Which column holds which key. A column has the English or the Dutch name of its key, in any order; signs, capitals
/// and accents make no difference. What is inside another key has both names: <c>contact organisatie</c>.
/// </summary>
internal sealed class ImportColumns
{
    private const string SlugColumn = "bestandsnaam";
    private const string BodyColumn = "tekst";

    /// <summary>The address that an export gives each row; a portal makes its own.</summary>
    private const string AddressColumn = "webadres";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private ImportColumns(ContentType type)
    {
        Name(SlugColumn, SlugColumn, "slug");
        Name(BodyColumn, BodyColumn, "body", "text");
        Name(AddressColumn, AddressColumn);
        foreach (var field in type.Fields)
        {
            Name(field.Key, field.Key, field.Label, field.Key + "s", field.Label + "s");
        }

        var inner = type.Fields.SelectMany(f => Inside(f.Shape).Select(i => (Outer: f, Inner: i))).ToList();
        foreach (var (outer, field) in inner)
        {
            Name(
                $"{outer.Key}.{field.Key}",
                outer.Key + field.Key, outer.Label + field.Label, outer.Key + field.Label, outer.Label + field.Key);
        }

        foreach (var (outer, field) in inner.GroupBy(i => i.Inner.Key).Where(g => g.Count() == 1).Select(g => g.Single()))
        {
            Name($"{outer.Key}.{field.Key}", field.Key, field.Label);
        }
    }

    public int? Slug => Of(SlugColumn);

    public int? Body => Of(BodyColumn);

    public static ImportColumns Of(ContentType type, CsvTable table, ImmutableArray<Diagnostic>.Builder found)
    {
        var columns = new ImportColumns(type);
        for (var i = 0; i < table.Headers.Cells.Length; i++)
        {
            var header = table.Headers.Text(i);
            if (string.IsNullOrWhiteSpace(header))
            {
                continue;
            }

            if (!columns._names.TryGetValue(Folded(header), out var key))
            {
                found.Add(ImportProblems.UnknownColumn(table, i, type.Fields.SelectMany(f => new[] { f.Key, f.Label.ToLowerInvariant() })));
            }
            else if (!columns._columns.TryAdd(key, i))
            {
                found.Add(ImportProblems.ColumnTwice(table, i, key));
            }
        }

        found.AddRange(table.Nameless().Select(ImportProblems.NamelessColumn));
        foreach (var field in type.Fields.Where(f => f.Required && !columns.Has(f)))
        {
            found.Add(ImportProblems.MissingColumn(table, field.Key, field.Label));
        }

        return columns;
    }

    /// <param name="key">With a dot for what is inside another: <c>contact.organisation</c>.</param>
    public int? Of(string key) => _columns.TryGetValue(key, out var column) ? column : null;

    public static IEnumerable<Field> Inside(Shape shape) => shape switch
    {
        ObjectShape inner => inner.Fields.Where(f => !Inside(f.Shape).Any()),
        ListShape { Item: ObjectShape inner } => Inside(inner),
        _ => [],
    };

    private bool Has(Field field) =>
        Of(field.Key) is not null || Inside(field.Shape).Any(inner => Of($"{field.Key}.{inner.Key}") is not null);

    /// <summary>The first key that asks for a name gets it.</summary>
    private void Name(string key, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            _names.TryAdd(Folded(name), key);
        }
    }

    private static string Folded(string name) =>
        string.Concat(LatinFolding.Fold(name).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
