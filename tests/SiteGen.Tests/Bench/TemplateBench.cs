using BenchmarkDotNet.Attributes;
using SiteGen.Indexing;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Pages;
using SiteGen.Rendering;
using SiteGen.Templating;

namespace SiteGen.Tests.Bench;

/// <summary>Parsing and rendering of the largest real page of three kinds, with the templates of the portal.</summary>
[MemoryDiagnoser]
public class TemplateBench
{
    private string _text = "";
    private TemplatingEngine? _engine;
    private PageModel? _model;

    [Params("case.html", "case-list.html", "region.html")]
    public string Page { get; set; } = "case.html";

    [GlobalSetup]
    public void Setup()
    {
        _text = File.ReadAllText(Repository.Full("templates/" + Page));
        _engine = new TemplatingEngine(SourceReader.Read(Repository.Full("templates"), Repository.Root), "templates");
        var options = new ContentOptions(new DateOnly(2026, 1, 1), WithDrafts: false, Jobs: 1);
        var content = ContentReader.Read(SourceReader.Read(Repository.Full("content"), Repository.Root), "content", options);
        var site = PageBuilder.Build(content.Value!, options, new StaticSearchIndexer().Analysis(content.Value!.Search)).Value;
        _model = site.Pages
            .Where(p => p.Head.Template == Page)
            .Select(p => new PageModel(site.Site, Routes.RootFrom(p.Head.Url), p.Head, p.Made))
            .MaxBy(m => _engine.Render(Page, m).Value.Length);
    }

    [Benchmark]
    public Template Parse() => Template.Parse(_text, Page);

    [Benchmark]
    public int Render() => Result().Value.Length;

    /// <summary>The page as it would be written, to see that the benchmark renders what it should.</summary>
    internal Staged<ReadOnlyMemory<byte>> Result() => _engine!.Render(Page, _model!);
}
