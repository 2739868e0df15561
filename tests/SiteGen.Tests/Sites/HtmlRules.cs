using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Tests.Sites;

/// <summary>What a page must keep to besides being parsed without errors; each rule names every place that breaks it.</summary>
internal static partial class HtmlRules
{
    private static readonly string[] IdLists = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "for"];

    public static IEnumerable<string> Names(BuiltPage page)
    {
        foreach (var element in Html(page))
        {
            if (!HtmlVocabulary.Elements.TryGetValue(element.LocalName, out var own))
            {
                yield return $"unknown element {Show(element)}";
                continue;
            }

            if (element.HasAttribute("autocomplete") && element.GetAttribute("type") is "checkbox" or "radio")
            {
                yield return $"nothing to complete in {Show(element)}";
            }

            foreach (var attribute in element.Attributes.Select(a => a.Name))
            {
                if (!own.Contains(attribute) && !HtmlVocabulary.GlobalAttributes.Contains(attribute)
                    && !attribute.StartsWith("aria-", StringComparison.Ordinal) && !attribute.StartsWith("data-", StringComparison.Ordinal))
                {
                    yield return $"attribute {attribute} on {Show(element)}";
                }
            }
        }
    }

    public static IEnumerable<string> Nesting(BuiltPage page)
    {
        foreach (var element in Html(page))
        {
            var (name, parent) = (element.LocalName, element.ParentElement?.LocalName ?? "");
            if (HtmlVocabulary.Parents.TryGetValue(name, out var parents) && !parents.Contains(parent))
            {
                yield return $"{name} in {parent}";
            }

            if (HtmlVocabulary.TextOnly.Contains(parent) && !HtmlVocabulary.Phrasing.Contains(name))
            {
                yield return $"{name} in {parent}";
            }

            if (HtmlVocabulary.Children.TryGetValue(name, out var children))
            {
                foreach (var child in element.Children.Where(c => !children.Contains(c.LocalName)))
                {
                    yield return $"{child.LocalName} in {name}";
                }

                if (element.ChildNodes.OfType<IText>().Any(t => !string.IsNullOrWhiteSpace(t.Data)))
                {
                    yield return $"text in {name}";
                }
            }

            if (HtmlVocabulary.Interactive.Contains(name) && element.ParentElement?.Closest("a, button, label, summary") is { } outer)
            {
                yield return $"{name} in {outer.LocalName}";
            }

            if (name is "header" or "footer" && element.ParentElement?.Closest("header, footer") is not null)
            {
                yield return $"{name} in a header or footer";
            }
        }
    }

    public static IEnumerable<string> Lists(BuiltPage page)
    {
        foreach (var empty in page.Document.QuerySelectorAll("ul, ol, dl, table, tr").Where(e => e.ChildElementCount == 0))
        {
            yield return $"nothing in {Show(empty)}";
        }

        // A group of terms and values is a div of its own, or lies in the list itself; a list has one or the other.
        foreach (var list in page.Document.QuerySelectorAll("dl"))
        {
            var groups = list.Children.Where(c => c.LocalName == "div").ToList();
            if (groups.Count > 0 && groups.Count < list.ChildElementCount)
            {
                yield return $"groups and bare terms in {Show(list)}";
            }

            foreach (var twice in list.QuerySelectorAll("dt").GroupBy(t => t.TextContent.Trim()).Where(same => same.Count() > 1))
            {
                yield return $"term '{twice.Key}' {twice.Count()} times in one list";
            }

            foreach (var holder in groups.Count > 0 ? groups : [list])
            {
                var names = string.Concat(holder.Children.Select(c => c.LocalName == "dt" ? "t" : c.LocalName == "dd" ? "d" : "?"));
                if (!(groups.Count > 0 ? OneGroup() : Groups()).IsMatch(names))
                {
                    yield return $"terms without values or the other way round in {Show(holder)}";
                }
            }
        }
    }

    public static IEnumerable<string> Parts(BuiltPage page)
    {
        foreach (var details in page.Document.QuerySelectorAll("details"))
        {
            if (details.FirstElementChild?.LocalName != "summary" || details.Children.Count(c => c.LocalName == "summary") != 1)
            {
                yield return "details without one summary first";
            }
        }

        foreach (var table in page.Document.QuerySelectorAll("table"))
        {
            var widths = table.QuerySelectorAll("tr").Select(row => row.Children.Sum(Span)).Distinct().ToList();
            if (widths.Count != 1)
            {
                yield return $"table with rows of {string.Join(", ", widths)} cells";
            }

            if (table.QuerySelector("th") is null)
            {
                yield return "table without headings";
            }
        }

        foreach (var time in page.Document.QuerySelectorAll("time"))
        {
            if (!Moment().IsMatch(time.GetAttribute("datetime") ?? time.TextContent))
            {
                yield return $"no moment in {Show(time)}";
            }
        }
    }

    public static IEnumerable<string> Ids(BuiltPage page)
    {
        var ids = page.Document.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        foreach (var id in ids.GroupBy(id => id).Where(g => g.Count() > 1))
        {
            yield return $"id {id.Key} {id.Count()} times";
        }

        foreach (var id in ids.Where(id => id.Length == 0 || id.Any(char.IsWhiteSpace)))
        {
            yield return $"id '{id}'";
        }

        foreach (var (element, attribute) in page.Document.All.SelectMany(e => IdLists.Where(e.HasAttribute).Select(a => (e, a))))
        {
            foreach (var id in element.GetAttribute(attribute)!.Split(' ').Where(id => !ids.Contains(id)))
            {
                yield return $"{attribute} names '{id}', which is not there";
            }
        }
    }

    public static IEnumerable<string> Headings(BuiltPage page)
    {
        var last = 0;
        foreach (var heading in page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > last + 1 && last > 0)
            {
                yield return $"h{level} after h{last}: {heading.TextContent.Trim()}";
            }

            if (string.IsNullOrWhiteSpace(heading.TextContent))
            {
                yield return $"empty h{level}";
            }

            last = level;
        }

        foreach (var name in (string[])["h1", "main", "head title"])
        {
            var count = page.Document.QuerySelectorAll(name).Length;
            if (count != 1)
            {
                yield return $"{count} times {name}";
            }
        }
    }

    public static IEnumerable<string> Texts(BuiltPage page)
    {
        if (page.Document.Doctype?.Name != "html" || page.Document.CharacterSet != "utf-8")
        {
            yield return "not marked as HTML in UTF-8";
        }

        if (string.IsNullOrWhiteSpace(page.Document.DocumentElement.GetAttribute("lang")))
        {
            yield return "no language";
        }

        if (string.IsNullOrWhiteSpace(page.Document.Title))
        {
            yield return "no title";
        }

        foreach (var image in page.Document.QuerySelectorAll("img:not([alt])"))
        {
            yield return $"no alt on {Show(image)}";
        }

        foreach (var link in page.Document.QuerySelectorAll("a, button, summary"))
        {
            if (string.IsNullOrWhiteSpace(link.TextContent) && !link.HasAttribute("aria-label")
                && string.IsNullOrWhiteSpace(link.QuerySelector("img")?.GetAttribute("alt")))
            {
                yield return $"nothing to read in {Show(link)}";
            }
        }
    }

    /// <summary>A strict Content-Security-Policy refuses these.</summary>
    public static IEnumerable<string> Inline(BuiltPage page)
    {
        foreach (var element in page.Document.All)
        {
            foreach (var attribute in element.Attributes.Where(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)))
            {
                yield return $"{attribute.Name} on {Show(element)}";
            }

            if (element.LocalName == "style" || (element.LocalName == "script" && (!element.HasAttribute("src") || element.TextContent.Length > 0)))
            {
                yield return $"inline {element.LocalName}";
            }
        }
    }

    /// <summary>A visitor's browser asks nothing of anyone else.</summary>
    public static IEnumerable<string> ThirdParties(BuiltPage page)
    {
        foreach (var element in page.Document.QuerySelectorAll("[src], [srcset], [poster], [data], [action], link[href]"))
        {
            // These links are read by machines, not fetched by a browser.
            if (element.LocalName == "link" && element.GetAttribute("rel") is "canonical" or "alternate")
            {
                continue;
            }

            foreach (var name in (string[])["src", "srcset", "poster", "data", "action", "href"])
            {
                if (element.GetAttribute(name) is { } address && Elsewhere().IsMatch(address))
                {
                    yield return $"{element.LocalName} gets {address}";
                }
            }
        }
    }

    /// <summary>SVG has a vocabulary of its own.</summary>
    private static IEnumerable<IElement> Html(BuiltPage page) =>
        page.Document.All.Where(e => e.NamespaceUri == NamespaceNames.HtmlUri);

    private static int Span(IElement cell) => int.TryParse(cell.GetAttribute("colspan"), out var span) ? span : 1;

    private static string Show(IElement element)
    {
        var html = element.OuterHtml.ReplaceLineEndings(" ");
        return html.Length <= 100 ? html : html[..100] + "...";
    }

    [GeneratedRegex("^(t+d+)+$")]
    private static partial Regex Groups();

    [GeneratedRegex("^t+d+$")]
    private static partial Regex OneGroup();

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?)?)?$")]
    private static partial Regex Moment();

    [GeneratedRegex(@"^\s*([a-z][a-z0-9+.-]*:|//)|,\s*https?:", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
