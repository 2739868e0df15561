using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>What working out the last draft gave that the next may use: what was read of files that stayed the same.</summary>
internal sealed class DraftMemo
{
    private ImmutableArray<SourceFile> _templates;
    private TemplatingEngine? _engine;

    public ContentMemo Content { get; } = new();

    public TemplatingEngine EngineOf(ImmutableArray<SourceFile> templates, string folder)
    {
        if (_engine is null || _templates != templates)
        {
            (_templates, _engine) = (templates, new TemplatingEngine(templates, folder));
        }

        return _engine;
    }
}
