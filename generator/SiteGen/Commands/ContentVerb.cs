using System.CommandLine;

namespace SiteGen.Commands;

/// <summary>Gives a verb the options and the way of reporting that reading content takes.</summary>
internal static class ContentVerb
{
    /// <summary>What to say when the content folder is not there, to whom has not begun.</summary>
    public static string NoFolder(string shown) =>
        $"de map '{shown}' bestaat niet; start sitegen in de map van het portaal, of maak een portaal met: sitegen init";

    /// <param name="refine">Adds what the verb's own options say.</param>
    public static Verb Create(
        CommandHost host,
        Func<BuildOptions, Action<string>, BuildResult> work,
        Verb verb,
        Func<ParseResult, BuildOptions, BuildOptions>? refine = null)
    {
        var settings = new BuildSettings(host);
        foreach (var option in settings.All)
        {
            verb.Add(option);
        }

        verb.SetAction(parsed => settings.TryRead(parsed, out var options, out var problem)
            ? BuildRun.Run(host, refine is null ? options : refine(parsed, options), work)
            : CommandLine.WrongUse(host, [problem], verb));
        return verb;
    }
}
