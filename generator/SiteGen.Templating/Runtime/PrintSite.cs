using System.Buffers;
using System.Text;
using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>Where a value is printed: in the template, in the HTML and after which indentation.</summary>
internal sealed record PrintSite(Site Site, HtmlPlace Place, byte[]? Indent)
{
    private TemplateMessage? _unsafeUrl;

    /// <summary>Escaping these is all a text needs here; null when it is not that simple.</summary>
    public SearchValues<char>? Special { get; } = HtmlEscaper.SpecialIn(Place);

    /// <summary>Made once: a loop may meet a thousand unsafe addresses here.</summary>
    public TemplateMessage UnsafeUrl => _unsafeUrl ??= TemplateProblems.UnsafeUrl(Site);

    public static PrintSite Of(Site site, HtmlPlace place, string? indent) =>
        new(site, place, indent is null ? null : Encoding.UTF8.GetBytes(indent));
}
