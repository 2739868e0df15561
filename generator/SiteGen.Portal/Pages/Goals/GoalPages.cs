using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Goals;
using SiteGen.Portal.Content.Programmes;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Goals;

internal static class GoalPages
{
    public static IEnumerable<IPage> Build(Catalogue catalogue) =>
        catalogue.Goals.Select((g, rank) => (IPage)Page(g, rank, catalogue)).Prepend(Index(catalogue));

    private static IndexPage Index(Catalogue catalogue)
    {
        const string Intro = "Doelen die partners samen hebben afgesproken, met wat er van terechtkwam.";
        var groups = catalogue.Goals
            .GroupBy(g => catalogue.Find<ProgrammeFile>(ItemKind.Programme, g.Programmes).FirstOrDefault()?.Head)
            .Select(group => new EntryGroup(
                group.Key is { } programme ? "programma-" + programme.Id.Slug : "overige-doelen",
                group.Key?.Title ?? "Overige doelen",
                group.Key is { } head ? Routes.To(head.Id) : null,
                [.. group.Select(g => Listed(g, catalogue))]));
        return IndexPage.Of(ItemKind.Goal, Intro, groups);
    }

    private static Entry Listed(GoalFile goal, Catalogue catalogue)
    {
        var cases = catalogue.Find<CaseFile>(ItemKind.Case, goal.Cases).Length;
        return new Entry
        {
            Title = goal.Head.Title,
            Url = Routes.To(goal.Head.Id),
            Label = $"Doel {goal.Number}",
            Summary = goal.Head.Body.FirstParagraph,
            Meta = cases == 0 ? [] : [DutchNumbers.Count(cases, "praktijk", "praktijken")],
        };
    }

    private static GoalPage Page(GoalFile goal, int rank, Catalogue catalogue)
    {
        var head = Heads.OfItem(goal.Head, goal.Head.Body.FirstParagraph, "goal.html");
        return new GoalPage
        {
            Head = head,
            Number = goal.Number,
            Programmes = catalogue.Links(ItemKind.Programme, goal.Programmes),
            Themes = catalogue.Links(ItemKind.Theme, goal.Themes),
            Targets = goal.Targets,
            Achieved = goal.Achieved,
            Figures = FigureText.Of(goal.Figures),
            Cases = Entries.Of(catalogue.Find<CaseFile>(ItemKind.Case, goal.Cases), catalogue),
            Body = BodyHtml.On(head.Url, goal.Head.Body, catalogue),
            Sources = goal.Head.Sources,
            Previous = Beside(rank - 1),
            Next = Beside(rank + 1),
        };

        Link? Beside(int other) =>
            other >= 0 && other < catalogue.Goals.Length && catalogue.Goals[other] is var beside
                && beside.Programmes[0] == goal.Programmes[0]
                ? new Link($"Doel {beside.Number}: {beside.Head.Title}", Routes.To(beside.Head.Id))
                : null;
    }
}
