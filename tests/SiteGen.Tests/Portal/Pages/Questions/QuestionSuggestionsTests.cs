using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;
using SiteGen.Portal.Pages.Questions;

namespace SiteGen.Tests.Portal.Pages.Questions;

public class QuestionSuggestionsTests
{
    [Fact]
    public void A_case_on_the_theme_with_the_words_of_the_question_is_suggested_with_the_reason()
    {
        var entry = Assert.Single(Suggested(Set()));

        Assert.Equal("praktijken/lasles/", entry.Url);
        Assert.Equal("Ook over: Instroom. Zelfde woorden: leren, leerlingen, lassen.", entry.Why);
    }

    [Fact]
    public void Other_forms_of_a_word_and_words_that_mean_the_same_count() => Assert.Equal(
        ["praktijken/lasles/"],
        Suggested(Set(title: "Hoe leert een scholier te lassen?")
            .With("search/synonyms.yml", "scholier: [leerling]\n")).Select(e => e.Url));

    [Fact]
    public void Words_alone_are_not_enough() =>
        Assert.Empty(Suggested(Set().With("cases/lasles.md", Case("Leerlingen leren lassen", theme: "uitval"))));

    [Fact]
    public void A_theme_alone_is_not_enough() => Assert.Empty(Suggested(Set(title: "Wie betaalt dat?")));

    [Fact]
    public void A_shared_region_takes_the_place_of_a_second_word() => Assert.Equal(
        "Ook over: Instroom. Ook in: Achterhoek. Zelfde woorden: lassen.",
        Assert.Single(Suggested(Set(title: "Wie kan er lassen?", region: "achterhoek"))).Why);

    [Fact]
    public void What_an_editor_confirmed_is_an_answer_and_no_suggestion_on_either_side()
    {
        Assert.Empty(Suggested(Set(more: "answers: lasles\n")));
        Assert.Empty(Suggested(Set().With("cases/lasles.md", Case("Leerlingen leren lassen", more: "answers: vraag\n"))));
    }

    [Fact]
    public void An_answered_question_needs_no_suggestion() => Assert.Empty(Suggested(Set(more: "status: beantwoord\n")));

    [Fact]
    public void The_index_of_questions_links_the_suggestions()
    {
        var index = Set().Page<IndexPage>("vragen/");

        Assert.Equal(["praktijken/lasles/"], index.Groups.SelectMany(g => g.Entries).SelectMany(e => e.Suggestions).Select(l => l.Url));
    }

    private static ContentSetText Set(string title = "Hoe leren leerlingen lassen?", string region = "twente", string more = "")
    {
        var set = ContentSetText.Base
            .With("regions/twente.md", ContentSetText.Item("Twente", "kind: regio"))
            .With("themes/uitval.md", ContentSetText.Item("Uitval"))
            .With("cases/lasles.md", Case("Leerlingen leren lassen"))
            .With("questions/vraag.md", $"---\ntitle: {title}\nregion: {region}\ntheme: instroom\n{more}---\nTekst.\n");
        return Enumerable.Range(0, 8).Aggregate(set, (s, i) => s.With($"cases/x{i}.md", Case($"Iets anders {i}", theme: i % 2 == 0 ? "instroom" : "uitval")));
    }

    private static string Case(string title, string theme = "instroom", string more = "") => ContentSetText.Case(more.TrimEnd('\n'))
        .Replace("title: Praktijk", $"title: {title}", StringComparison.Ordinal)
        .Replace("theme: instroom", $"theme: {theme}", StringComparison.Ordinal);

    private static ImmutableArray<Entry> Suggested(ContentSetText set)
    {
        Assert.Empty(set.Lines());
        return ((QuestionPage)set.Pages().Value.Pages.Single(p => p.Head.Url == "vragen/vraag/").Made).Suggestions;
    }
}
