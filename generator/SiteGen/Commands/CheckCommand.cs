namespace SiteGen.Commands;

/// <summary>The verb <c>check</c>: everything that a build checks, without writing, and more on request.</summary>
internal static class CheckCommand
{
    public static Verb Create(CommandHost host, Func<BuildOptions, Action<string>, BuildResult> check)
    {
        var language = BuildSettings.Flag("--language", "Let ook op lange zinnen en afkortingen zonder uitleg.");
        var stale = BuildSettings.Flag("--stale", "Noem ook praktijken die twee jaar niet zijn nagekeken of geen contactgegevens hebben.");
        var links = BuildSettings.Flag("--links", "Bezoek ook de pagina's op andere sites waar links heen gaan; onthoudt een dag wat zij antwoorden.");
        var verb = new Verb("check", "Controleert de inhoud en de sjablonen, zonder iets te schrijven.")
        {
            Examples =
            [
                "sitegen check",
                "sitegen check --language --stale",
                "sitegen check --links",
                "sitegen check --date 2027-01-01",
                "sitegen check --strict --format json",
            ],
        };
        verb.Add(language);
        verb.Add(stale);
        verb.Add(links);
        return ContentVerb.Create(host, check, verb, (parsed, options) => options with
        {
            Review = new ReviewOptions(
                parsed.GetValue(language),
                parsed.GetValue(stale),
                parsed.GetValue(links) ? host.Clock.GetUtcNow() : null),
        });
    }
}
