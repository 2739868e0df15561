using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Agendas;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Events;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Resources;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Cases;

/// <summary>The cases and the listings of cases.</summary>
internal static class CasePages
{
    public const int MostOnOtherPages = 24;

    public static IEnumerable<IPage> Build(Catalogue catalogue)
    {
        var related = new Lazy<RelatedCases>(() => new RelatedCases(catalogue));
        var questions = AnswersByCase(catalogue);
        var goals = catalogue.Goals
            .SelectMany(g => g.Cases.Select(slug => (slug, goal: g)))
            .ToLookup(pair => pair.slug, pair => Catalogue.LinkTo(pair.goal.Head));
        var pages = catalogue.Cases.Select((item, rank) => new DeferredPage(
            Heads.OfItem(item.Head, item.Summary, "case.html") with { Modified = item.Modified },
            head => Page(head, rank, catalogue) with
            {
                Related = related.Value.Of(rank),
                Questions = [.. questions[item.Head.Id.Slug]],
                Goals = [.. goals[item.Head.Id.Slug]],
            }));
        return [.. Index(catalogue), .. pages];
    }

    /// <summary>A listing below another page, when that page does not show all cases itself.</summary>
    public static IEnumerable<IPage> Below(PageHead parent, ImmutableArray<CaseFile> cases, Catalogue catalogue)
    {
        if (cases.Length <= MostOnOtherPages)
        {
            return [];
        }

        var head = Heads.Below(parent, AllUnder(parent.Url), $"Praktijken: {parent.Title}", "case-list.html");
        return Listing(head with { Description = $"Alle praktijken bij {parent.Title}." }, cases, catalogue, []);
    }

    /// <summary>The address of that listing, or null when there is none.</summary>
    public static string? AllUnder(string parentUrl, int count) => count > MostOnOtherPages ? AllUnder(parentUrl) : null;

    private static string AllUnder(string parentUrl) => parentUrl + "praktijken/";

    /// <summary>An answer may be noted on the question or on the case; both count, once.</summary>
    private static ILookup<string, Link> AnswersByCase(Catalogue catalogue)
    {
        var fromQuestions = catalogue.Questions.SelectMany(q => q.Answers.Select(slug => (slug, question: q)));
        var fromCases = catalogue.Cases.Where(c => !c.Answers.IsEmpty).SelectMany(
            c => catalogue.Find<QuestionFile>(ItemKind.Question, c.Answers).Select(question => (slug: c.Head.Id.Slug, question)));
        return fromQuestions.Concat(fromCases)
            .DistinctBy(pair => (pair.slug, pair.question.Head.Id.Slug))
            .OrderBy(pair => pair.question.Head.Order)
            .ToLookup(pair => pair.slug, pair => Catalogue.LinkTo(pair.question.Head));
    }

    private static IEnumerable<IPage> Index(Catalogue catalogue)
    {
        const string Intro = "Wat scholen, bedrijven en gemeenten doen voor goed techniekonderwijs, en wat het opleverde.";
        ImmutableArray<Facet> facets =
        [
            Facet.Of("op-thema", "Thema", catalogue.Counted(catalogue.Themes)),
            Facet.Of("op-regio", "Regio", catalogue.Counted(catalogue.Regions)),
            Facet.Of("op-programma", "Programma", catalogue.Counted(catalogue.Programmes)),
        ];
        return Listing(Heads.OfIndex(ItemKind.Case, Intro, "case-list.html"), catalogue.Cases, catalogue, facets);
    }

    /// <param name="head">Of the first page; its description is the intro of all.</param>
    private static IEnumerable<IPage> Listing(
        PageHead head, ImmutableArray<CaseFile> cases, Catalogue catalogue, ImmutableArray<Facet> facets) =>
        Paging.Split(cases, head.Url).Select(part => new DeferredPage(
            part.Paging.Number == 1 ? head : Heads.Below(head, part.Paging.Pages[part.Paging.Number - 1].Url, $"{head.Title}, pagina {part.Paging.Number}", head.Template),
            own => new CaseListPage(
                own,
                head.Description!,
                Entries.Of(part.Items, catalogue),
                part.Paging,
                [.. facets.Where(f => !f.Most.IsEmpty)])));

    private static CasePage Page(PageHead head, int rank, Catalogue catalogue)
    {
        var item = catalogue.Cases[rank];
        return new CasePage
        {
            Head = head,
            Summary = item.Summary,
            Kind = item.Kind,
            Regions = catalogue.Links(ItemKind.Region, item.Regions),
            Themes = catalogue.Links(ItemKind.Theme, item.Themes),
            Programmes = catalogue.Links(ItemKind.Programme, item.Programmes),
            Contact = ContactCard.Of(item.Contact, item.Head.Title)!,
            Education = [.. item.Education.Select(Labels.Of)],
            Partners = item.Partners,
            Status = Labels.Status(item.Status),
            Period = DutchDates.Period(item.Start, item.End),
            Updated = item.Updated is { } day ? DutchDates.MonthText(day) : null,
            Results = item.Results,
            Figures = FigureText.Of(item.Figures),
            Body = BodyHtml.On(head.Url, item.Head.Body, catalogue),
            Image = item.Image is { } image ? new CasePicture(Routes.ToMedia(image.Path), image.Alt) : null,
            Questions = [],
            Goals = [],
            Mentions = Mentions(item.Head.Id, catalogue),
            Related = [],
            Sources = item.Head.Sources,
            Previous = rank > 0 ? Catalogue.LinkTo(catalogue.Cases[rank - 1].Head) : null,
            Next = rank + 1 < catalogue.Cases.Length ? Catalogue.LinkTo(catalogue.Cases[rank + 1].Head) : null,
        };
    }

    private static ImmutableArray<Link> Mentions(ItemId id, Catalogue catalogue) =>
    [
        .. catalogue.Mentioning<AgendaFile>(id).Select(i => Catalogue.LinkTo(i.Head)),
        .. catalogue.Mentioning<EventFile>(id).Select(i => Catalogue.LinkTo(i.Head)),
        .. catalogue.Mentioning<ResourceFile>(id).Select(i => Catalogue.LinkTo(i.Head)),
    ];
}
