using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Templating;

/// <summary>What rendering produced. With errors the output is empty.</summary>
public sealed record RenderResult(ReadOnlyMemory<byte> Utf8, ImmutableArray<TemplateMessage> Messages)
{
    public bool HasErrors => Messages.Any(m => m.Severity == TemplateSeverity.Error);

    public string Text => Encoding.UTF8.GetString(Utf8.Span);
}
