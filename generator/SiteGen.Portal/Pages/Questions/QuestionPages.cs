using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Questions;

internal static class QuestionPages
{
    private const int MostOnSameTheme = 6;
    private const string Answered = "beantwoord";

    public static IEnumerable<IPage> Build(Catalogue catalogue) =>
        catalogue.Questions.Select(q => (IPage)Page(q, catalogue)).Prepend(Index(catalogue));

    /// <summary>Under the theme that stands first, so that a question is listed once.</summary>
    private static IndexPage Index(Catalogue catalogue)
    {
        const string Intro = "Vragen van scholen, gemeenten en regio's. Bij een vraag staan praktijken die kunnen helpen.";
        var groups = catalogue.Themes
            .Select(theme => (theme, questions: catalogue.Questions
                .Where(q => q.Themes.FirstOrDefault(t => catalogue.IsShown(new ItemId(ItemKind.Theme, t))) == theme.Head.Id.Slug)
                .OrderBy(q => q.Status == Answered)
                .ToList()))
            .Where(group => group.questions.Count > 0)
            .Select(group => new EntryGroup(
                "thema-" + group.theme.Head.Id.Slug,
                group.theme.Head.Title,
                Routes.To(group.theme.Head.Id),
                Entries.Of(group.questions, catalogue),
                group.questions.Count));
        return new IndexPage(
            Heads.OfIndex(ItemKind.Question, Intro, "index.html"), Intro, catalogue.Questions.Length, [.. groups]);
    }

    private static QuestionPage Page(QuestionFile question, Catalogue catalogue)
    {
        var head = Heads.OfItem(question.Head, question.Head.Body.FirstParagraph, "question.html");
        return new QuestionPage
        {
            Head = head,
            Organisation = question.Organisation,
            Regions = catalogue.Links(ItemKind.Region, question.Regions),
            Themes = catalogue.Links(ItemKind.Theme, question.Themes),
            Status = Labels.Status(question.Status ?? "open")!,
            Body = BodyHtml.On(head.Url, question.Head.Body, catalogue),
            Answers = Entries.Of(Answers(question, catalogue), catalogue),
            SameTheme =
            [
                .. catalogue.Questions
                    .Where(q => q.Head.Id != question.Head.Id && q.Themes.Intersect(question.Themes).Any())
                    .Take(MostOnSameTheme)
                    .Select(q => Catalogue.LinkTo(q.Head)),
            ],
            Sources = question.Head.Sources,
        };
    }

    /// <summary>Noted on the question first, then on the cases.</summary>
    private static IEnumerable<CaseFile> Answers(QuestionFile question, Catalogue catalogue) =>
        catalogue.Find<CaseFile>(ItemKind.Case, question.Answers)
            .Concat(catalogue.Cases.Where(c => c.Answers.Contains(question.Head.Id.Slug)))
            .DistinctBy(c => c.Head.Id);
}
