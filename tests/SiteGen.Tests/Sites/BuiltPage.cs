using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Sites;

/// <summary>An HTML file of a site.</summary>
/// <param name="Path">Inside the output.</param>
/// <param name="ParseErrors">Where the file is not HTML as the standard has it.</param>
internal sealed record BuiltPage(string Path, IHtmlDocument Document, ImmutableArray<string> ParseErrors)
{
    private const string Index = "index.html";

    /// <summary>Relative to the root of the site, as links should name it.</summary>
    public string Url => Path == Index || Path.EndsWith("/" + Index, StringComparison.Ordinal) ? Path[..^Index.Length] : Path;

    /// <summary>An old address that leads elsewhere.</summary>
    public bool IsRedirect => Document.QuerySelector("meta[http-equiv=refresh]") is not null;

    /// <summary>Search engines may not show it.</summary>
    public bool IsHidden => Document.QuerySelector("meta[name=robots][content*=noindex]") is not null;

    public static BuiltPage Parse(string path, string html)
    {
        var errors = ImmutableArray.CreateBuilder<string>();
        var parser = new HtmlParser();
        parser.Error += (_, e) =>
        {
            var error = (HtmlErrorEvent)e;
            errors.Add($"{error.Position.Line}:{error.Position.Column} {error.Message}");
        };
        var document = parser.ParseDocument(html);
        return new BuiltPage(path, document, errors.ToImmutable());
    }
}
