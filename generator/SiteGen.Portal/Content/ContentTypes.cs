using System.Collections.Immutable;
using SiteGen.Portal.Content.Agendas;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Events;
using SiteGen.Portal.Content.FreePages;
using SiteGen.Portal.Content.Goals;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Programmes;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Content.Resources;
using SiteGen.Portal.Content.Themes;

namespace SiteGen.Portal.Content;

/// <summary>The one list of content types.</summary>
public static class ContentTypes
{
    public static ImmutableArray<ContentType> All { get; } =
    [
        CaseFields.Type,
        RegionFields.Type,
        ThemeFields.Type,
        ProgrammeFields.Type,
        NetworkFields.Type,
        QuestionFields.Type,
        EventFields.Type,
        AgendaFields.Type,
        GoalFields.Type,
        ResourceFields.Type,
        FreePageFields.Type,
    ];

    public static ContentType Of(ItemKind kind) => All[(int)kind];

    /// <summary>By the name of the folder, or the English or the Dutch word: cases, case, praktijk, praktijken.</summary>
    public static ContentType? Named(string name) => All.FirstOrDefault(type =>
        new[] { type.Folder, type.Kind.ToString(), type.Singular, type.Plural }.Contains(name, StringComparer.OrdinalIgnoreCase));

    public static ContentType? OfFolder(string folder) => All.FirstOrDefault(t => t.Folder == folder);
}
