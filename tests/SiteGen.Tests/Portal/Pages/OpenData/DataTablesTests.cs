using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Pages.OpenData;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Portal.Pages.OpenData;

public class DataTablesTests
{
    public static TheoryData<ItemKind> Kinds { get; } = [.. Enum.GetValues<ItemKind>()];

    [Fact]
    public void Every_type_has_a_table_in_the_order_of_the_types() =>
        Assert.Equal(ContentTypes.All.Select(t => t.Kind), DataTables.All.Select(t => t.Kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_key_is_published_in_its_place_or_left_out_for_a_reason(ItemKind kind)
    {
        var keys = Keys("", ContentTypes.Of(kind).Fields).Where(k => !DataTables.LeftOut.ContainsKey(k));

        Assert.Equal(keys, Published("", DataTables.All.Single(t => t.Kind == kind).Fields.Select(f => f.Key)));
    }

    [Fact]
    public void What_is_left_out_is_a_key_and_its_reason_is_said()
    {
        var keys = ContentTypes.All.SelectMany(t => Keys("", t.Fields)).ToHashSet();

        Offenders.AssertNone(DataTables.LeftOut.Keys.Except(keys));
        Assert.All(DataTables.LeftOut.Values, Assert.NotEmpty);
    }

    /// <summary>With a dot for what is inside another.</summary>
    private static IEnumerable<string> Keys(string before, IEnumerable<Field> fields) => fields.SelectMany(f =>
        Keys($"{before}{f.Key}.", Inside(f.Shape)).Prepend(before + f.Key));

    private static ImmutableArray<Field> Inside(Shape shape) => shape switch
    {
        ObjectShape inner => inner.Fields,
        ListShape list => Inside(list.Item),
        _ => [],
    };

    private static IEnumerable<string> Published(string before, IEnumerable<DataKey> keys) => keys.SelectMany(k =>
        Published($"{before}{k.Name}.", k.Parts).Prepend(before + k.Name));
}
