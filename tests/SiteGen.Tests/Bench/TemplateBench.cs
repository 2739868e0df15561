using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using SiteGen.Templating;

namespace SiteGen.Tests.Bench;

/// <summary>Parsing and rendering of pages like those of the site: a case, a listing of 50, a region.</summary>
[MemoryDiagnoser]
public class TemplateBench
{
    private readonly Dictionary<string, Template> _templates = [];
    private readonly object _model = new
    {
        Site = new
        {
            Title = "Kennisdeling", Language = "nl", BaseUrl = "https://voorbeeld.nl",
            Menu = Enumerable.Range(1, 8).Select(i => new LinkView($"Onderdeel {i}", $"/onderdeel-{i}/")).ToImmutableArray(),
        },
        CasePage = new
        {
            Title = "Techniek & zorg: het <zorglab>", Summary = "Leerlingen en bedrijven werken samen.", Url = "/praktijken/zorglab/",
            Regions = Links(2), Themes = Links(3), Status = "lopend", Start = (DateOnly?)new DateOnly(2024, 9, 1),
            Body = string.Concat(Enumerable.Repeat("<p>Een alinea met <em>nadruk</em> en een <a href=\"/x/\">link</a>.</p>\n", 30)),
            Figures = Enumerable.Range(1, 4).Select(i => new { Label = $"Deelnemers {i}", Value = i * 1250, Unit = "leerlingen" }).ToImmutableArray(),
            Contact = new { Organisation = "Techniekloket Noord", Website = "https://techniekloket.example" },
            Related = Items(4),
        },
        Listing = new { Total = 480, Page = 3, Pages = 10, Items = Items(50) },
        Region = new
        {
            Title = "Noord", Summary = "Een regio met veel techniek.", Body = "<p>Over de regio.</p>",
            Themes = Enumerable.Range(1, 6).Select(i => new { Slug = $"thema-{i}", Title = $"Thema {i}", Url = $"/themas/{i}/", Items = Items(10) }).ToImmutableArray(),
        },
    };

    private readonly TemplateOptions _options;
    private string _text = "";
    private Template _template = Template.Parse("", "");

    public TemplateBench() => _options = new TemplateOptions { Partials = Partial };

    [Params("case", "listing", "region")]
    public string Page { get; set; } = "case";

    [GlobalSetup]
    public void Setup()
    {
        _text = Read(Page);
        _template = Template.Parse(_text, Page);
    }

    [Benchmark]
    public Template Parse() => Template.Parse(_text, Page);

    [Benchmark]
    public int Render() => _template.Render(_model, _options).Utf8.Length;

    /// <summary>The page as it would be written, to see that the benchmark renders what it should.</summary>
    public RenderResult Result() => _template.Render(_model, _options);

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder(), "Templates", name + ".html"));

    private Template Partial(string name)
    {
        if (!_templates.TryGetValue(name, out var template))
        {
            _templates[name] = template = Template.Parse(Read(name), name);
        }

        return template;
    }

    private static ImmutableArray<LinkView> Links(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new LinkView($"Naam {i}", $"/pad/naam-{i}/"))];

    private static ImmutableArray<CardView> Items(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new CardView($"Praktijk nummer {i}", $"/praktijken/p-{i}/", "Samenvatting van deze praktijk, een zin of twee lang.", Links(2)))];

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private sealed record LinkView(string Title, string Url);

    private sealed record CardView(string Title, string Url, string Summary, ImmutableArray<LinkView> Themes);
}
