using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Portal.Pages.OpenData.Tables;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>The one list of what is open data.</summary>
internal static class DataTables
{
    public static ImmutableArray<DataTable> All { get; } =
    [
        CaseTable.Table,
        RegionTable.Table,
        ThemeTable.Table,
        ProgrammeTable.Table,
        NetworkTable.Table,
        QuestionTable.Table,
        EventTable.Table,
        AgendaTable.Table,
        GoalTable.Table,
        ResourceTable.Table,
        FreePageTable.Table,
    ];

    /// <summary>The keys that are not published, whatever the type, each with the reason.</summary>
    public static FrozenDictionary<string, string> LeftOut { get; } = new Dictionary<string, string>
    {
        ["draft"] = "what is here is no draft",
        ["publish"] = "a plan of the editors, which has come to pass",
        ["expires"] = "a plan of the editors",
        ["aliases"] = "the address of a page is the one to use",
        ["menu"] = "a place in the menu of this site",
        ["contact.consent"] = "permission to name somebody here is not permission for others",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
