using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Editing.Importing.Figures;

namespace SiteGen.Portal.Editing.Importing;

/// <summary>The one list of what can be imported.</summary>
public static class Importers
{
    public static ImmutableArray<Importer> All { get; } =
    [
        .. ContentTypes.All.Select(type => new Importer(type.Folder, (table, portal) => ItemImport.Plan(type, table, portal))),
        new Importer(FigureImport.Name, FigureImport.Plan),
    ];
}
