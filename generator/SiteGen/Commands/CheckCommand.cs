namespace SiteGen.Commands;

/// <summary>The verb <c>check</c>: everything that a build checks, without writing.</summary>
internal static class CheckCommand
{
    public static Verb Create(CommandHost host, Func<BuildOptions, Action<string>, BuildResult> check) =>
        ContentVerb.Create(host, check, new Verb("check", "Controleert de inhoud en de sjablonen, zonder iets te schrijven.")
        {
            Examples =
            [
                "sitegen check",
                "sitegen check --date 2027-01-01",
                "sitegen check --strict --format json",
            ],
        });
}
