using System.Collections.Immutable;
using SiteGen.Portal.Pages.Agendas;
using SiteGen.Portal.Pages.Buddies;
using SiteGen.Portal.Pages.Cases;
using SiteGen.Portal.Pages.Events;
using SiteGen.Portal.Pages.Feeds;
using SiteGen.Portal.Pages.Free;
using SiteGen.Portal.Pages.Goals;
using SiteGen.Portal.Pages.Home;
using SiteGen.Portal.Pages.KnowledgeMap;
using SiteGen.Portal.Pages.Networks;
using SiteGen.Portal.Pages.OpenData;
using SiteGen.Portal.Pages.Programmes;
using SiteGen.Portal.Pages.Questions;
using SiteGen.Portal.Pages.Regions;
using SiteGen.Portal.Pages.Resources;
using SiteGen.Portal.Pages.Search;
using SiteGen.Portal.Pages.Themes;

namespace SiteGen.Portal.Pages;

/// <summary>The one list of what gives pages.</summary>
internal static class PageKinds
{
    public static ImmutableArray<Func<Catalogue, PageContext, IEnumerable<IPage>>> All { get; } =
    [
        (catalogue, context) => HomePages.Build(catalogue, context.Site),
        (catalogue, context) => CasePages.Build(catalogue),
        (catalogue, context) => RegionPages.Build(catalogue, context.Buddies),
        (catalogue, _) => KnowledgeMapPages.Build(catalogue),
        (catalogue, _) => ThemePages.Build(catalogue),
        (catalogue, context) => QuestionPages.Build(catalogue, context.Analysis),
        (catalogue, context) => EventPages.Build(catalogue, context.Site),
        (catalogue, _) => ProgrammePages.Build(catalogue),
        (catalogue, _) => NetworkPages.Build(catalogue),
        (catalogue, _) => AgendaPages.Build(catalogue),
        (catalogue, _) => GoalPages.Build(catalogue),
        (catalogue, _) => ResourcePages.Build(catalogue),
        (catalogue, _) => FreePages.Build(catalogue),
        (catalogue, context) => BuddyPages.Build(catalogue, context.Buddies),
        (catalogue, _) => SearchPages.Build(catalogue),
        (catalogue, _) => FeedPages.Build(catalogue),
        (catalogue, context) => OpenDataPages.Build(catalogue, context.Site),
    ];
}
