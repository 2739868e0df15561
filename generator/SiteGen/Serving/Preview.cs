using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.History;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.History;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Serving;

/// <summary>
/// Turns changes into the next site to show. A site with errors never takes the place of a good one; the errors are shown
/// beside it.
/// </summary>
internal sealed class Preview(BuildOptions options, PreviewFeed feed, PreviewReport report)
{
    private readonly DraftMemo _memo = new();

    /// <summary>As it was when the preview started: who saves a file has not committed it.</summary>
    private readonly Lazy<ContentHistory> _history =
        new(() => options.Git ? new Git(options.Content).History(DutchDay.At) : ContentHistory.None);

    private SourceFolder _content = SourceFolder.Unread(options.Content, options.WorkingDirectory);
    private SourceFolder _templates = SourceFolder.Unread(options.Templates, options.WorkingDirectory);

    /// <summary>False while what was read may be only half of it.</summary>
    private bool _started;

    /// <summary>What was worked out last; null when the files cannot give a site.</summary>
    private PreviewSite? _latest;

    /// <summary>What is wrong with the latest, but for what only shows when all pages are made.</summary>
    private ImmutableArray<Diagnostic> _found = [];

    /// <summary>The last site without known errors.</summary>
    private PreviewSite? _good;

    /// <summary>
    /// What to go back to when that turns out to have errors: the last site of which all pages were made, or else the one
    /// before.
    /// </summary>
    private PreviewSite? _before;

    /// <summary>Reads what changed and shows what came of it; first what somebody looks at.</summary>
    /// <returns>False when nothing turned out to have changed.</returns>
    public bool Update(ChangeBatch batch)
    {
        try
        {
            var start = report.Start();
            var (content, templates) = (Reread(_content, WatchedSource.Content, batch), Reread(_templates, WatchedSource.Templates, batch));
            var changed = _started ? ChangedFiles.Between(_content.Files.Concat(_templates.Files), content.Files.Concat(templates.Files)) : [];
            var same = _started && IsSame(content, _content) && IsSame(templates, _templates);
            (_content, _templates, _started) = (content, templates, true);
            if (!same)
            {
                MakeDraft();
                report.Updated(changed, Show(ProblemsInSight()), start);
            }

            return !same;
        }
        catch (Exception fault)
        {
            _started = false;
            Survive(fault);
            return false;
        }
    }

    /// <summary>Work for another thread: all pages of the latest site, to find the errors that only show there.</summary>
    public Func<CheckedSite?> Check(CancellationToken stop)
    {
        var site = options.Refuses(_found) ? null : _latest;
        return () =>
        {
            try
            {
                var paths = (site?.Paths ?? []).Select(p => new OutputFile(p, default)).ToImmutableArray();
                return site is null ? null : new(site, [.. site.CheckAll(SpareJobs, stop), .. OutputPaths.Check(paths, OutputFolder)], null);
            }
            catch (OperationCanceledException)
            {
                return null;
            }
            catch (Exception fault)
            {
                return new(site!, [], fault);
            }
        };
    }

    /// <summary>Takes in what a check found of the latest site.</summary>
    public void Checked(CheckedSite? found)
    {
        if (found is { Fault: { } fault })
        {
            Survive(fault);
        }
        else if (found is not null)
        {
            if (options.Refuses(found.Problems))
            {
                _good = _before ?? found.Site;
            }
            else
            {
                _before = found.Site;
            }

            report.Checked(Show(found.Problems));
        }
    }

    /// <summary>One core stays free for who asks for a page.</summary>
    private int SpareJobs => Math.Max(1, options.Jobs - 1);

    private string OutputFolder => DisplayPaths.Of(options.Output, options.WorkingDirectory);

    private void MakeDraft()
    {
        var sources = new SiteSources(FilesOf(_content), FilesOf(_templates)) { History = _history.Value };
        var draft = SiteBuild.Draft(sources, options, _memo);
        _found = [.. draft.Diagnostics, .. draft.Value?.Engine.Problems ?? []];
        _latest = draft.Value is { } made ? new PreviewSite(made, _content.Files) : null;
    }

    private ImmutableArray<Diagnostic> ProblemsInSight() =>
        _latest is not { } site || options.Refuses(_found) ? [] : [.. feed.Watched.SelectMany(path => site.ProblemsOf(path))];

    /// <returns>Everything that is known to be wrong with the latest.</returns>
    private ImmutableArray<Diagnostic> Show(ImmutableArray<Diagnostic> more)
    {
        var all = _found.Concat(more).Distinct().ToImmutableArray().Sort(Diagnostic.InReportOrder);
        if (_latest is not null && !options.Refuses(all))
        {
            _before ??= _good;
            _good = _latest;
            feed.Show(new(_good, []));
        }
        else
        {
            feed.Show(new(_good, all));
        }

        return all;
    }

    /// <summary>Whatever happens, the last good site stays up.</summary>
    private void Survive(Exception fault)
    {
        var folder = DisplayPaths.Of(options.Content, options.WorkingDirectory);
        var first = fault is AggregateException several ? several.Flatten().InnerExceptions[0] : fault;
        var problem = first is DiskException or IOException or UnauthorizedAccessException
            ? ServingProblems.CannotRead(folder, first.Message)
            : ServingProblems.OurFault(folder, first.Message);
        (_latest, _found) = (null, [problem]);
        report.Fault(fault);
        report.Checked(Show([]));
    }

    private static SourceFolder Reread(SourceFolder folder, WatchedSource source, ChangeBatch batch) =>
        batch.PathsIn(source) is { } paths ? folder.Reread(paths) : folder.Reread();

    private static bool IsSame(SourceFolder one, SourceFolder other) => one.Exists == other.Exists && one.Files == other.Files;

    private static ImmutableArray<SourceFile>? FilesOf(SourceFolder folder) => folder.Exists ? folder.Files : null;
}
