using System.Collections.Immutable;
using System.CommandLine;

namespace SiteGen.Commands;

/// <summary>The options that every verb shares that reads content: how they are typed, and what they come to.</summary>
internal sealed class BuildSettings
{
    private readonly Option<string> _content = SharedOptions.Content();

    private readonly Option<string?> _templates = new("--templates")
    {
        Description = "Map met de sjablonen [standaard: templates; als die er niet is, de sjablonen van sitegen].",
        HelpName = "map",
        CustomParser = OptionValues.Folder,
    };

    private readonly Option<string> _output = SharedOptions.Folder("--output", "Map waar de site komt.", "site-output");

    private readonly Option<string?> _cache = new("--cache")
    {
        Description = "Map waar sitegen onthoudt wat het schreef [standaard: .sitegen naast de map met de site].",
        HelpName = "map",
        CustomParser = OptionValues.Folder,
    };

    private readonly Option<Uri?> _baseUrl = new("--base-url")
    {
        Description = "Webadres van de site, in plaats van base_url in site.yml.",
        HelpName = "adres",
        CustomParser = OptionValues.WebAddress,
    };

    private readonly Option<DateOnly?> _date = SharedOptions.Date();
    private readonly Option<bool> _drafts = SharedOptions.Drafts();
    private readonly Option<bool> _strict = Flag("--strict", "Waarschuwingen tellen als fouten.");
    private readonly Option<bool> _clean = Flag("--clean", "Schrijf alle bestanden opnieuw.");

    private readonly Option<bool> _noGit = Flag("--no-git", "Kijk niet in de geschiedenis van git naar wijzigingen en oude namen.");

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "Hoeveel er tegelijk mag gebeuren [standaard: het aantal processorkernen].",
        HelpName = "aantal",
        CustomParser = OptionValues.AtLeastOne,
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<DiagnosticFormat> _format = new("--format")
    {
        Description = "Vorm van de meldingen: text, github, gitlab, json of sarif [standaard: text].",
        HelpName = "vorm",
        CustomParser = OptionValues.Format,
    };

    private readonly CommandHost _host;

    public BuildSettings(CommandHost host)
    {
        _host = host;
        // In place of the names in the code.
        _format.CompletionSources.Clear();
        _format.CompletionSources.Add(OptionValues.FormatNames);
    }

    public ImmutableArray<Option> All =>
        [_content, _templates, _output, _cache, _baseUrl, _date, _drafts, _strict, _clean, _noGit, _jobs, _format];

    /// <summary>False when the values do not fit together or with the environment; says why in Dutch.</summary>
    public bool TryRead(ParseResult parsed, out BuildOptions options, out string problem)
    {
        var output = FullPath(parsed.GetRequiredValue(_output));
        options = new BuildOptions
        {
            WorkingDirectory = _host.WorkingDirectory,
            Content = FullPath(parsed.GetRequiredValue(_content)),
            Templates = parsed.GetValue(_templates) is { } templates ? FullPath(templates) : DefaultTemplates.Of(_host),
            Output = output,
            Cache = FullPath(parsed.GetValue(_cache) ?? Path.Combine(Path.GetDirectoryName(output) ?? output, ".sitegen")),
            BaseUrl = parsed.GetValue(_baseUrl),
            Date = parsed.GetValue(_date) ?? default,
            Drafts = parsed.GetValue(_drafts),
            Strict = parsed.GetValue(_strict),
            Clean = parsed.GetValue(_clean),
            Git = !parsed.GetValue(_noGit),
            Jobs = parsed.GetValue(_jobs),
            Format = parsed.GetValue(_format),
        };
        if (parsed.GetValue(_date) is null)
        {
            if (!Today.TryFind(_host, out var today))
            {
                problem = Today.Unusable;
                return false;
            }

            options = options with { Date = today };
        }

        problem = FolderClash.Find(options) ?? "";
        return problem.Length == 0;
    }

    private string FullPath(string typed) => _host.FullPath(typed);

    public static Option<bool> Flag(string name, string description) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.Zero,
    };
}
