namespace SiteGen.Commands;

/// <summary>Gives a verb the options and the way of reporting that reading content takes.</summary>
internal static class ContentVerb
{
    public static Verb Create(CommandHost host, Func<BuildOptions, Action<string>, BuildResult> work, Verb verb)
    {
        var settings = new BuildSettings(host);
        foreach (var option in settings.All)
        {
            verb.Add(option);
        }

        verb.SetAction(parsed => settings.TryRead(parsed, out var options, out var problem)
            ? BuildRun.Run(host, options, work)
            : CommandLine.WrongUse(host, [problem], verb));
        return verb;
    }
}
