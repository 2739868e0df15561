using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.Indexing;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Pages;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>A run from files to site: calls each stage by name, in order.</summary>
internal static class SiteBuild
{
    public static BuildResult Build(BuildOptions options, Action<string> stage)
    {
        var made = Make(options, stage);
        if (options.Refuses(made.Diagnostics))
        {
            return new(made.Diagnostics, made.Pages, null);
        }

        stage("bestanden schrijven");
        var target = OutputTarget.Of(options.Output, options.Cache, options.WorkingDirectory);
        var plan = OutputPlanner.Plan(made.Files, OutputReader.Read(target), options.Clean);
        var diagnostics = made.Diagnostics.AddRange(plan.Diagnostics);
        return new(
            diagnostics,
            made.Pages,
            options.Refuses(diagnostics) ? null : OutputWriter.Write(plan.Value, target, options.Jobs));
    }

    /// <summary>Everything that <see cref="Build"/> checks, without touching the output.</summary>
    public static BuildResult Check(BuildOptions options, Action<string> stage)
    {
        var made = Make(options, stage);
        var output = DisplayPaths.Of(options.Output, options.WorkingDirectory);
        return new(made.Diagnostics.AddRange(OutputPaths.Check(made.Files, output)), made.Pages, null);
    }

    private static Made Make(BuildOptions options, Action<string> stage)
    {
        stage("inhoud lezen");
        var contentFolder = DisplayPaths.Of(options.Content, options.WorkingDirectory);
        if (!SourceReader.TryRead(options.Content, options.WorkingDirectory, out var contentFiles))
        {
            return Made.Nothing(ContentReader.MissingFolder(contentFolder));
        }

        var templatesFolder = DisplayPaths.Of(options.Templates, options.WorkingDirectory);
        if (!SourceReader.TryRead(options.Templates, options.WorkingDirectory, out var templateFiles))
        {
            return Made.Nothing(TemplateFileProblems.NoTemplates(templatesFolder));
        }

        var contentOptions = new ContentOptions(options.Date, options.Drafts, options.Jobs);
        var content = ContentReader.Read(contentFiles, contentFolder, contentOptions);
        var engine = new TemplatingEngine(templateFiles, templatesFolder);
        if (content.Value is not { } set)
        {
            return new Made([], 0, content.Diagnostics.AddRange(engine.Problems));
        }

        stage("pagina's maken");
        var site = options.BaseUrl is { } baseUrl ? set with { Site = set.Site with { BaseUrl = baseUrl.AbsoluteUri } } : set;
        var pages = PageBuilder.Build(site, contentOptions);

        stage("pagina's opmaken");
        var assets = templateFiles.Where(f => TemplateFiles.IsAsset(f.Path)).ToImmutableArray();
        var files = PageRenderer.Render(pages.Value, engine, assets, options.Jobs);

        stage("zoekindex maken");
        var index = new StaticSearchIndexer().Index(pages.Value.Search);
        return new Made(
            [.. files.Value.Concat(index).OrderBy(f => f.Path, StringComparer.Ordinal)],
            pages.Value.Pages.Length,
            [.. content.Diagnostics, .. pages.Diagnostics, .. files.Diagnostics]);
    }

    /// <summary>What a run comes to before anything is written.</summary>
    private sealed record Made(ImmutableArray<OutputFile> Files, int Pages, ImmutableArray<Diagnostic> Diagnostics)
    {
        public static Made Nothing(Diagnostic why) => new([], 0, [why]);
    }
}
