using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Fields;
using SiteGen.Portal.Editing;
using Spectre.Console;

namespace SiteGen.Commands;

/// <summary>Asks on the terminal for what <c>new</c> was not told, and then for everything that the type requires.</summary>
internal sealed class NewItemQuestions
{
    private const int Page = 12;
    private const string More = "[grey](met de pijltjes ziet u er meer)[/]";

    private sealed record Choice(string Value, string Shown);

    private readonly IAnsiConsole _console;
    private readonly ItemChoices _choices;

    private NewItemQuestions(IAnsiConsole console, ItemChoices choices) => (_console, _choices) = (console, choices);

    public static NewItemWish Ask(CommandHost host, ItemChoices choices, ContentType? type, string? title)
    {
        var console = Console(host);
        type ??= console.Prompt(WhichType());
        title ??= console.Prompt(new TextPrompt<string>("Titel (hooguit 90 tekens):").Validate(typed => IsUsable(typed, choices, type)));
        console.MarkupLine("Weet u iets nog niet? Druk dan op Enter; in het bestand staat daar TODO.");
        var questions = new NewItemQuestions(console, choices);
        var answers = type.Fields.Where(f => f.Required && f.Key != "title")
            .Aggregate(NewItemAnswers.Titled(title), (known, field) => questions.Ask(known, field, field.Key, field.Label));
        return new(type, title, answers);
    }

    /// <param name="path">The key, behind the keys that it is inside of.</param>
    private NewItemAnswers Ask(NewItemAnswers known, Field field, string path, string label) => field.Shape switch
    {
        ObjectShape inner => AskInside(known, inner, path, label),
        ListShape { Item: ObjectShape inner } => AskInside(known, inner, path, label),
        ListShape { Item: ChoiceShape or ReferenceShape } list => known.With(path, [.. Several(field, list, label)]),
        ListShape => known.With(path, [.. Text(field, $"{label} (met ; ertussen)").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]),
        ChoiceShape or ReferenceShape => known.With(path, [One(field, label)]),
        _ => known.With(path, [Text(field, label)]),
    };

    private NewItemAnswers AskInside(NewItemAnswers known, ObjectShape shape, string path, string label) =>
        shape.Fields.Where(f => f.Required).Aggregate(
            known, (answers, field) => Ask(answers, field, $"{path}.{field.Key}", $"{label}, {field.Label.ToLowerInvariant()}"));

    private string Text(Field field, string label) => _console.Prompt(
        new TextPrompt<string>($"{Markup.Escape(label)} [grey]({Markup.Escape(field.Hint)})[/]:").AllowEmpty().Validate(text => Judge(field.Shape, text)));

    private string One(Field field, string label)
    {
        var choices = Choices(field.Shape);
        return choices.Length == 0 ? "" : _console.Prompt(new SelectionPrompt<Choice>
        {
            Title = $"{Markup.Escape(label)} [grey]({Markup.Escape(field.Hint)})[/]",
            PageSize = Page,
            MoreChoicesText = More,
            Converter = choice => Markup.Escape(choice.Shown),
            SearchEnabled = true,
            SearchPlaceholderText = "Typ om te zoeken.",
        }.AddChoices(choices.Prepend(new Choice("", "(later invullen)")))).Value;
    }

    private IEnumerable<string> Several(Field field, ListShape list, string label)
    {
        var choices = Choices(list.Item);
        while (choices.Length > 0)
        {
            var chosen = _console.Prompt(new MultiSelectionPrompt<Choice>
            {
                Title = $"{Markup.Escape(label)} [grey]({Markup.Escape(field.Hint)})[/]",
                PageSize = Page,
                MoreChoicesText = More,
                InstructionsText = "[grey]Spatie: kiezen. Enter: verder; zonder keuze vult u het later in.[/]",
                Converter = choice => Markup.Escape(choice.Shown),
                Required = false,
            }.AddChoices(choices));
            if (chosen.Count <= list.Most)
            {
                return chosen.Select(choice => choice.Value);
            }

            _console.MarkupLine($"Kies er hooguit {list.Most}.");
        }

        return [];
    }

    private Choice[] Choices(Shape shape) => shape switch
    {
        ChoiceShape choice => [.. choice.Values.Select(value => new Choice(value, value))],
        ReferenceShape reference => [.. _choices.Of(reference.Target).Select(item => new Choice(item.Slug, item.Title))],
        _ => [],
    };

    private static SelectionPrompt<ContentType> WhichType() => new SelectionPrompt<ContentType>
    {
        Title = "Wat wilt u maken? Kies met de pijltjes en druk op Enter.",
        PageSize = Page,
        Converter = type => $"{type.Singular} ({type.Folder})",
    }.AddChoices(ContentTypes.All);

    private static ValidationResult IsUsable(string title, ItemChoices choices, ContentType type) =>
        Slug.From(title) is not { Length: > 0 } slug ? ValidationResult.Error("Gebruik in de titel letters of cijfers.")
        : choices.Of(type.Kind).Any(item => item.Slug == slug) ? ValidationResult.Error($"'{slug}.md' bestaat al. Kies een andere titel.")
        : Judge(type.Fields.Single(f => f.Key == "title").Shape, title);

    private static ValidationResult Judge(Shape shape, string text) => shape switch
    {
        TextShape { Longest: { } most } when text.Length > most => ValidationResult.Error($"Dit zijn {text.Length} tekens; houd het bij {most}."),
        NumberShape when text.Length > 0 && !text.All(char.IsAsciiDigit) => ValidationResult.Error("Gebruik alleen cijfers, of druk op Enter."),
        _ => ValidationResult.Success(),
    };

    /// <summary>Questions go where progress goes: standard output is for data.</summary>
    private static IAnsiConsole Console(CommandHost host) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = host.MayColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(host.Error),
    });
}
