using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.History;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>What working out the last draft gave that the next may use: what was read of files that stayed the same.</summary>
internal sealed class DraftMemo
{
    private ConditionalWeakTable<SourceFile, SourceFile> _joined = [];
    private ContentHistory _history = ContentHistory.None;
    private ImmutableArray<SourceFile> _templates;
    private TemplatingEngine? _engine;

    public ContentMemo Content { get; } = new();

    /// <summary>The files, each with what is known of it; the same file with the same history stays the same object.</summary>
    public ImmutableArray<SourceFile> Join(ContentHistory history, ImmutableArray<SourceFile> files)
    {
        if (!ReferenceEquals(history, _history))
        {
            (_joined, _history) = ([], history);
        }

        return history.Changes.IsEmpty ? files : [.. files.Select(f => _joined.GetValue(f, file => history.Join([file])[0]))];
    }

    public TemplatingEngine EngineOf(ImmutableArray<SourceFile> templates, string folder)
    {
        if (_engine is null || _templates != templates)
        {
            (_templates, _engine) = (templates, new TemplatingEngine(templates, folder));
        }

        return _engine;
    }
}
