using SiteGen.Templating.Parsing;

namespace SiteGen.Templating.Runtime;

/// <summary>Where a value is printed: in the template, in the HTML and after which indentation.</summary>
internal sealed record PrintSite(Site Site, HtmlPlace Place, string? Indent);
