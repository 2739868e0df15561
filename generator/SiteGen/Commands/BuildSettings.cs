using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;

namespace SiteGen.Commands;

/// <summary>The options that every verb shares that reads content: how they are typed, and what they come to.</summary>
internal sealed class BuildSettings
{
    private readonly Option<string> _content = Folder("--content", "Map met de inhoud.", "content");
    private readonly Option<string> _templates = Folder("--templates", "Map met de sjablonen.", "templates");
    private readonly Option<string> _output = Folder("--output", "Map waar de site komt.", "site-output");

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

    private readonly Option<DateOnly?> _date = new("--date")
    {
        Description = "De dag waarop de site wordt gemaakt, zoals 2026-05-13 [standaard: vandaag].",
        HelpName = "datum",
        CustomParser = OptionValues.Day,
    };

    private readonly Option<bool> _drafts = Flag("--drafts", "Neem ook concepten op.");
    private readonly Option<bool> _strict = Flag("--strict", "Waarschuwingen tellen als fouten.");
    private readonly Option<bool> _clean = Flag("--clean", "Schrijf alle bestanden opnieuw.");

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "Hoeveel er tegelijk mag gebeuren [standaard: het aantal processorkernen].",
        HelpName = "aantal",
        CustomParser = OptionValues.AtLeastOne,
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<DiagnosticFormat> _format = new("--format")
    {
        Description = "Vorm van de meldingen: text, github of json [standaard: text].",
        HelpName = "vorm",
        CustomParser = OptionValues.Format,
    };

    private readonly CommandHost _host;

    public BuildSettings(CommandHost host)
    {
        _host = host;
        _format.CompletionSources.Add(OptionValues.FormatNames);
    }

    public ImmutableArray<Option> All =>
        [_content, _templates, _output, _cache, _baseUrl, _date, _drafts, _strict, _clean, _jobs, _format];

    /// <summary>False when the values do not fit together or with the environment; says why in Dutch.</summary>
    public bool TryRead(ParseResult parsed, out BuildOptions options, out string problem)
    {
        var output = FullPath(parsed.GetRequiredValue(_output));
        options = new BuildOptions
        {
            WorkingDirectory = _host.WorkingDirectory,
            Content = FullPath(parsed.GetRequiredValue(_content)),
            Templates = FullPath(parsed.GetRequiredValue(_templates)),
            Output = output,
            Cache = FullPath(parsed.GetValue(_cache) ?? Path.Combine(Path.GetDirectoryName(output) ?? output, ".sitegen")),
            BaseUrl = parsed.GetValue(_baseUrl),
            Date = parsed.GetValue(_date) ?? default,
            Drafts = parsed.GetValue(_drafts),
            Strict = parsed.GetValue(_strict),
            Clean = parsed.GetValue(_clean),
            Jobs = parsed.GetValue(_jobs),
            Format = parsed.GetValue(_format),
        };
        if (parsed.GetValue(_date) is null)
        {
            if (!TryFindToday(out var today))
            {
                problem = "de omgevingsvariabele SOURCE_DATE_EPOCH is geen aantal seconden sinds 1970; haal haar weg of gebruik --date";
                return false;
            }

            options = options with { Date = today };
        }

        problem = FolderClash.Find(options) ?? "";
        return problem.Length == 0;
    }

    /// <summary>The one place where the clock enters.</summary>
    private bool TryFindToday(out DateOnly today)
    {
        var moment = _host.Clock.GetUtcNow();
        var epoch = _host.Variable("SOURCE_DATE_EPOCH");
        var usable = true;
        if (!string.IsNullOrEmpty(epoch))
        {
            usable = long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                && seconds < DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeSeconds();
            moment = usable ? DateTimeOffset.FromUnixTimeSeconds(seconds) : moment;
        }

        today = DutchDay.At(moment);
        return usable;
    }

    private string FullPath(string typed) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(typed, _host.WorkingDirectory));

    private static Option<string> Folder(string name, string description, string usual) => new(name)
    {
        Description = $"{description[..^1]} [standaard: {usual}].",
        HelpName = "map",
        DefaultValueFactory = _ => usual,
        CustomParser = OptionValues.Folder,
    };

    private static Option<bool> Flag(string name, string description) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.Zero,
    };
}
