using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Output;
using SiteGen.Portal.Editing.Cms;

namespace SiteGen.Commands;

/// <summary>The verb <c>build</c>: content and templates to a site.</summary>
internal static class BuildCommand
{
    public static Verb Create(CommandHost host, Func<BuildOptions, Action<string>, BuildResult> build)
    {
        var cms = new Option<string?>("--cms")
        {
            Description = "Zet ook een redactiesysteem op /beheer/; dit is het script ervan, zoals decap-cms.js van npm.",
            HelpName = "bestand",
        };
        cms.Validators.Add(typed => RefuseHalfACms(typed, host));
        var verb = new Verb("build", "Maakt de site van de inhoud en de sjablonen.")
        {
            Examples =
            [
                "sitegen build",
                "sitegen build --drafts --output proefsite",
                "sitegen build --cms decap-cms.js",
                "sitegen build --base-url https://www.voorbeeld.nl/ --strict --format github",
            ],
            Options = { cms },
        };
        return ContentVerb.Create(host, build, verb, (parsed, options) => options with
        {
            Cms = parsed.GetValue(cms) is { } script ? host.FullPath(script) : null,
        });
    }

    private static void RefuseHalfACms(OptionResult typed, CommandHost host)
    {
        var script = typed.Tokens.Count > 0 ? typed.Tokens[^1].Value : "";
        var config = GeneratedFiles.Read(host.FullPath(CmsConfig.Path));
        if (!File.Exists(host.FullPath(script)))
        {
            typed.AddError($"het bestand '{script}' bestaat niet; haal het script van het CMS van npm");
        }
        else if (config is null || CmsConfig.Write(config, "content") is null)
        {
            typed.AddError($"{CmsConfig.Path} ontbreekt of is niet van sitegen; maak het met: sitegen schema");
        }
    }
}
