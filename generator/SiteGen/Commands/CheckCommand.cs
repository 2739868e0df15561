using System.CommandLine;
using System.CommandLine.Parsing;

namespace SiteGen.Commands;

/// <summary>The verb <c>check</c>: everything that a build checks, without writing, and more on request.</summary>
internal sealed class CheckCommand
{
    private readonly Option<bool> _language = BuildSettings.Flag("--language", "Let ook op lange zinnen en afkortingen zonder uitleg.");

    private readonly Option<bool> _stale = BuildSettings.Flag(
        "--stale", "Noem ook praktijken die twee jaar niet zijn nagekeken of geen contactgegevens hebben.");

    private readonly Option<bool> _links = BuildSettings.Flag(
        "--links", "Bezoek ook de pagina's op andere sites waar links heen gaan; onthoudt een dag wat zij antwoorden.");

    private readonly Option<bool> _fix = BuildSettings.Flag(
        "--fix", "Verbeter wat zeker is in de bestanden zelf, zoals datums en aanhalingstekens, en toon wat er verandert.");

    private readonly Option<bool> _dryRun = BuildSettings.Flag("--dry-run", "Met --fix: toon alleen wat er zou veranderen.");

    private CheckCommand()
    {
    }

    public static Verb Create(CommandHost host, Func<BuildOptions, Action<string>, BuildResult> check)
    {
        var command = new CheckCommand();
        var verb = new Verb("check", "Controleert de inhoud en de sjablonen; schrijft niets zonder --fix.")
        {
            Examples =
            [
                "sitegen check",
                "sitegen check --language --stale",
                "sitegen check --links",
                "sitegen check --fix --dry-run",
                "sitegen check --date 2027-01-01",
                "sitegen check --strict --format json",
            ],
        };
        foreach (var option in new[] { command._language, command._stale, command._links, command._fix, command._dryRun })
        {
            verb.Add(option);
        }

        verb.Validators.Add(command.RefuseDryRunOfNothing);
        return ContentVerb.Create(host, check, verb, (parsed, options) => command.Refine(parsed, options, host.Clock));
    }

    private void RefuseDryRunOfNothing(CommandResult typed)
    {
        if (typed.GetValue(_dryRun) && !typed.GetValue(_fix))
        {
            typed.AddError("--dry-run hoort bij --fix");
        }
    }

    private BuildOptions Refine(ParseResult parsed, BuildOptions options, TimeProvider clock) => options with
    {
        Fix = !parsed.GetValue(_fix) ? FixMode.Off : parsed.GetValue(_dryRun) ? FixMode.Show : FixMode.Write,
        Review = new ReviewOptions(
            parsed.GetValue(_language), parsed.GetValue(_stale), parsed.GetValue(_links) ? clock.GetUtcNow() : null),
    };
}
