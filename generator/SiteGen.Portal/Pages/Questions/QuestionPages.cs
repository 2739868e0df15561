using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Questions;

internal static class QuestionPages
{
    private const int MostOnSameTheme = 6;

    private const string Intro =
        "Vragen van scholen, gemeenten en regio's. Bij een vraag staan praktijken die kunnen helpen, en suggesties die nog niemand heeft bevestigd.";

    public static IEnumerable<IPage> Build(Catalogue catalogue, TextAnalysis analysis)
    {
        var suggestions = new Lazy<QuestionSuggestions>(() => new QuestionSuggestions(catalogue, analysis));
        return catalogue.Questions
            .Select(q => new DeferredPage(
                Heads.OfItem(q.Head, q.Head.Body.FirstParagraph, "question.html"),
                head => Page(head, q, catalogue) with { Suggestions = Suggested(q, catalogue, suggestions) }))
            .Prepend(new DeferredPage(
                Heads.OfIndex(ItemKind.Question, Intro, IndexPage.Template), head => Index(head, catalogue, suggestions)));
    }

    /// <summary>Cases that may answer an open question, each with what it has in common with it.</summary>
    private static ImmutableArray<Entry> Suggested(QuestionFile question, Catalogue catalogue, Lazy<QuestionSuggestions> suggestions) =>
    [
        .. Found(question, catalogue, suggestions).Select(s => Entries.Of(s.Case, catalogue) with { Why = Why(s, catalogue), Meta = [] }),
    ];

    private static ImmutableArray<Suggestion> Found(QuestionFile question, Catalogue catalogue, Lazy<QuestionSuggestions> suggestions) =>
        question.IsOpen ? suggestions.Value.For(question, [.. Answers(question, catalogue)]) : [];

    /// <summary>Titles hold commas of their own, so a semicolon parts them.</summary>
    private static string Why(Suggestion suggestion, Catalogue catalogue)
    {
        string?[] reasons =
        [
            $"Ook over: {string.Join("; ", catalogue.Titles(ItemKind.Theme, suggestion.Themes))}.",
            suggestion.Regions.IsEmpty ? null : $"Ook in: {string.Join("; ", catalogue.Titles(ItemKind.Region, suggestion.Regions))}.",
            suggestion.Words.IsEmpty ? null : $"Zelfde woorden: {string.Join(", ", suggestion.Words)}.",
        ];
        return string.Join(' ', reasons.OfType<string>());
    }

    private static IndexPage Index(PageHead head, Catalogue catalogue, Lazy<QuestionSuggestions> suggestions)
    {
        return new IndexPage(
            head, Intro, ThemeGroups.Of(catalogue.Questions.OrderByDescending(q => q.IsOpen), q => q.Themes, Listed, catalogue));

        Entry Listed(QuestionFile question) => Entries.Of(question, catalogue) with
        {
            Suggestions = [.. Found(question, catalogue, suggestions).Select(s => Catalogue.LinkTo(s.Case.Head))],
        };
    }

    private static QuestionPage Page(PageHead head, QuestionFile question, Catalogue catalogue) =>
        new()
        {
            Head = head,
            Organisation = question.Organisation,
            Regions = catalogue.Links(ItemKind.Region, question.Regions),
            Themes = catalogue.Links(ItemKind.Theme, question.Themes),
            Status = Labels.Status(question.Status ?? "open")!,
            Body = BodyHtml.On(head.Url, question.Head.Body, catalogue),
            Answers = Entries.Of(Answers(question, catalogue), catalogue),
            Suggestions = [],
            SameTheme =
            [
                .. catalogue.Questions
                    .Where(q => q.Head.Id != question.Head.Id && q.Themes.Intersect(question.Themes).Any())
                    .Take(MostOnSameTheme)
                    .Select(q => Catalogue.LinkTo(q.Head)),
            ],
            Sources = question.Head.Sources,
        };

    /// <summary>Noted on the question first, then on the cases.</summary>
    private static IEnumerable<CaseFile> Answers(QuestionFile question, Catalogue catalogue) =>
        catalogue.Find<CaseFile>(ItemKind.Case, question.Answers)
            .Concat(catalogue.Cases.Where(c => c.Answers.Contains(question.Head.Id.Slug)))
            .DistinctBy(c => c.Head.Id);
}
