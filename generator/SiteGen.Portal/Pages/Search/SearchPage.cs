using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Search;

/// <summary>The search page; without a script it offers these listings instead.</summary>
/// <param name="Kinds">The sections, with the number of items in each.</param>
/// <param name="Subjects">Themes, regions and programmes, with the number of practices under each.</param>
public sealed record SearchPage(
    PageHead Head, ImmutableArray<SearchKind> Kinds, ImmutableArray<SearchSubjects> Subjects) : IPage;
