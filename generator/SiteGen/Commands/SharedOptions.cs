using System.CommandLine;

namespace SiteGen.Commands;

/// <summary>Options that several verbs have, so that they mean the same everywhere.</summary>
internal static class SharedOptions
{
    public static Option<string> Content() => Folder("--content", "Map met de inhoud.", "content");

    public static Option<DateOnly?> Date() => new("--date")
    {
        Description = "De dag die als vandaag geldt, zoals 2026-05-13 [standaard: vandaag].",
        HelpName = "datum",
        CustomParser = OptionValues.Day,
    };

    public static Option<bool> Drafts() => new("--drafts") { Description = "Neem ook concepten op.", Arity = ArgumentArity.Zero };

    public static Option<string> Folder(string name, string description, string usual) => new(name)
    {
        Description = $"{description[..^1]} [standaard: {usual}].",
        HelpName = "map",
        DefaultValueFactory = _ => usual,
        CustomParser = OptionValues.Folder,
    };
}
