using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.History;
using SiteGen.Indexing;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.History;
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
        var plan = OutputPlanner.Plan([.. made.Files, .. CmsFiles.Of(options)], OutputReader.Read(target), options.Clean);
        var diagnostics = made.Diagnostics.AddRange(plan.Diagnostics);
        return new(
            diagnostics,
            made.Pages,
            options.Refuses(diagnostics) ? null : OutputWriter.Write(plan.Value, target, options.Jobs));
    }

    /// <summary>Everything that <see cref="Build"/> checks, without touching the output.</summary>
    public static BuildResult Check(BuildOptions options, Action<string> stage)
    {
        var mended = options.Fix == FixMode.Off ? [] : SiteFix.Run(options);
        var made = Make(options, stage);
        var output = DisplayPaths.Of(options.Output, options.WorkingDirectory);
        var review = made.Content is { } content ? SiteReview.Report(made.Sources, content, options, stage) : [];
        return new([.. made.Diagnostics, .. OutputPaths.Check(made.Files, output), .. review], made.Pages, null) { Mended = mended };
    }

    /// <summary>Everything up to the pages; no draft when the content cannot give one.</summary>
    public static Staged<SiteDraft?> Draft(SiteSources sources, BuildOptions options, DraftMemo memo)
    {
        var contentFolder = DisplayPaths.Of(options.Content, options.WorkingDirectory);
        if (sources.Content is not { } contentFiles)
        {
            return new(null, [ContentReader.MissingFolder(contentFolder)]);
        }

        var templatesFolder = DisplayPaths.Of(options.Templates, options.WorkingDirectory);
        if (sources.Templates is not { } templateFiles)
        {
            return new(null, [TemplateFileProblems.NoTemplates(templatesFolder)]);
        }

        var contentOptions = new ContentOptions(options.Date, options.Drafts, options.Jobs);
        var content = ContentReader.Read(memo.Join(sources.History, contentFiles), contentFolder, contentOptions, memo.Content);
        var engine = memo.EngineOf(templateFiles, templatesFolder);
        if (content.Value is not { } set)
        {
            return new(null, content.Diagnostics.AddRange(engine.Problems));
        }

        var site = options.BaseUrl is { } baseUrl ? set with { Site = set.Site with { BaseUrl = baseUrl.AbsoluteUri } } : set;
        var pages = PageBuilder.Build(site, contentOptions, new StaticSearchIndexer().Analysis(site.Search));
        var assets = templateFiles.Where(f => TemplateFiles.IsAsset(f.Path)).ToImmutableArray();
        return new(new SiteDraft(pages.Value, engine, assets) { Content = site }, [.. content.Diagnostics, .. pages.Diagnostics, .. RenameChecks.Report(sources.History.Renames, site, pages.Value)]);
    }

    private static Made Make(BuildOptions options, Action<string> stage)
    {
        stage("inhoud lezen");
        var sources = new SiteSources(Read(options.Content, options), Read(options.Templates, options))
        {
            History = options.Git ? new Git(options.Content).History(DutchDay.At) : ContentHistory.None,
        };
        var draft = Draft(sources, options, new DraftMemo());
        if (draft.Value is not { Pages: var pages } site)
        {
            return new Made([], 0, draft.Diagnostics);
        }

        stage("pagina's en zoekindex maken");
        var files = new Staged<ImmutableArray<OutputFile>>([], []);
        ImmutableArray<OutputFile> index = [];
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
            () => files = PageRenderer.Render(pages, site.Engine, site.Assets, options.Jobs),
            () => index = new StaticSearchIndexer().Index(pages.Search()));
        return new Made(
            [.. files.Value.Concat(index).OrderBy(f => f.Path, StringComparer.Ordinal)],
            pages.Pages.Length,
            [.. draft.Diagnostics, .. files.Diagnostics])
        {
            Sources = sources.Content ?? [],
            Content = site.Content,
        };
    }

    private static ImmutableArray<SourceFile>? Read(string folder, BuildOptions options) =>
        SourceReader.TryRead(folder, options.WorkingDirectory, out var files) ? files : null;

    /// <summary>What a run comes to before anything is written.</summary>
    private sealed record Made(ImmutableArray<OutputFile> Files, int Pages, ImmutableArray<Diagnostic> Diagnostics)
    {
        public ImmutableArray<SourceFile> Sources { get; init; } = [];

        /// <summary>Null when the content could not be read.</summary>
        public ContentSet? Content { get; init; }
    }
}
