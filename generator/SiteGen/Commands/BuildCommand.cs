namespace SiteGen.Commands;

/// <summary>The verb <c>build</c>: content and templates to a site.</summary>
internal static class BuildCommand
{
    public static Verb Create(CommandHost host, Func<BuildOptions, Action<string>, BuildResult> build) =>
        ContentVerb.Create(host, build, new Verb("build", "Maakt de site van de inhoud en de sjablonen.")
        {
            Examples =
            [
                "sitegen build",
                "sitegen build --drafts --output proefsite",
                "sitegen build --base-url https://www.voorbeeld.nl/ --strict --format github",
            ],
        });
}
