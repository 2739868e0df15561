using SiteGen.Portal.Content;
using Spectre.Console;

namespace SiteGen.Commands;

/// <summary>Asks on the terminal for what <c>new</c> was not told.</summary>
internal static class NewItemQuestions
{
    public static NewItemWish Complete(CommandHost host, ContentType? type, string? title)
    {
        var console = type is null || title is null ? Console(host) : null;
        return new(
            type ?? console!.Prompt(WhichType()),
            title ?? console!.Prompt(new TextPrompt<string>("Titel (hooguit 90 tekens):").Validate(IsUsable)));
    }

    private static SelectionPrompt<ContentType> WhichType() => new SelectionPrompt<ContentType>
    {
        Title = "Wat wilt u maken? Kies met de pijltjes en druk op Enter.",
        PageSize = 12,
        Converter = type => $"{type.Singular} ({type.Folder})",
    }.AddChoices(ContentTypes.All);

    private static ValidationResult IsUsable(string title) => Slug.From(title).Length > 0
        ? ValidationResult.Success()
        : ValidationResult.Error("Gebruik in de titel letters of cijfers.");

    /// <summary>Questions go where progress goes: standard output is for data.</summary>
    private static IAnsiConsole Console(CommandHost host) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = host.MayColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(host.Error),
    });
}
