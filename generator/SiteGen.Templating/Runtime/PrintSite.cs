using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>Where a value is printed: in the template, in the HTML and after which indentation.</summary>
internal sealed record PrintSite(Site Site, HtmlPlace Place, string? Indent)
{
    private TemplateMessage? _unsafeUrl;

    /// <summary>Made once: a loop may meet a thousand unsafe addresses here.</summary>
    public TemplateMessage UnsafeUrl => _unsafeUrl ??= TemplateProblems.UnsafeUrl(Site);
}
