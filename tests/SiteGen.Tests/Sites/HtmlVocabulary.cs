using System.Collections.Frozen;

namespace SiteGen.Tests.Sites;

/// <summary>The elements and attributes of HTML that the site may use, and what may stand in what.</summary>
internal static class HtmlVocabulary
{
    /// <summary>Elements with their own attributes; another element or attribute is a mistake until it is added here.</summary>
    public static FrozenDictionary<string, string[]> Elements { get; } = new Dictionary<string, string>
    {
        ["html"] = "", ["head"] = "", ["body"] = "", ["title"] = "", ["base"] = "href",
        ["meta"] = "charset name property content http-equiv", ["link"] = "rel href type media hreflang title as crossorigin",
        ["script"] = "src defer async type", ["header"] = "", ["footer"] = "", ["main"] = "", ["nav"] = "",
        ["section"] = "", ["article"] = "", ["aside"] = "", ["search"] = "", ["address"] = "",
        ["h1"] = "", ["h2"] = "", ["h3"] = "", ["h4"] = "", ["h5"] = "", ["h6"] = "", ["hgroup"] = "",
        ["p"] = "", ["hr"] = "", ["pre"] = "", ["blockquote"] = "cite", ["div"] = "", ["figure"] = "", ["figcaption"] = "",
        ["ul"] = "", ["ol"] = "start reversed type", ["li"] = "value", ["dl"] = "", ["dt"] = "", ["dd"] = "",
        ["a"] = "href rel hreflang type download", ["em"] = "", ["strong"] = "", ["small"] = "", ["s"] = "", ["cite"] = "",
        ["q"] = "cite", ["abbr"] = "", ["time"] = "datetime", ["code"] = "", ["kbd"] = "", ["samp"] = "", ["var"] = "",
        ["sub"] = "", ["sup"] = "", ["b"] = "", ["i"] = "", ["u"] = "", ["mark"] = "", ["span"] = "", ["br"] = "", ["wbr"] = "",
        ["del"] = "cite datetime", ["ins"] = "cite datetime", ["data"] = "value",
        ["img"] = "src alt width height loading decoding srcset sizes", ["picture"] = "", ["source"] = "srcset media type sizes",
        ["table"] = "", ["caption"] = "", ["thead"] = "", ["tbody"] = "", ["tfoot"] = "", ["tr"] = "", ["colgroup"] = "span",
        ["col"] = "span", ["td"] = "colspan rowspan headers", ["th"] = "colspan rowspan headers scope abbr",
        ["form"] = "action method", ["label"] = "for", ["button"] = "type disabled", ["fieldset"] = "disabled", ["legend"] = "",
        ["input"] = "type name value checked disabled placeholder autocomplete min max step", ["meter"] = "value min max", ["output"] = "for", ["option"] = "value selected",
        ["select"] = "name disabled", ["textarea"] = "name rows", ["details"] = "open name", ["summary"] = "", ["noscript"] = "",
    }.ToFrozenDictionary(e => e.Key, e => e.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    public static FrozenSet<string> GlobalAttributes { get; } =
        Set("id class lang dir title hidden tabindex role translate itemscope itemtype itemprop");

    public static FrozenSet<string> Phrasing { get; } = Set(
        "a abbr b br button cite code data del em i img input ins kbd label mark noscript output picture q s samp script select "
        + "small span strong sub sup svg textarea time u var wbr");

    /// <summary>They take text and <see cref="Phrasing"/> only.</summary>
    public static FrozenSet<string> TextOnly { get; } = Set(
        "p h1 h2 h3 h4 h5 h6 pre span em strong small s cite q abbr data time code var samp kbd sub sup i b u mark label button");

    public static FrozenSet<string> Interactive { get; } = Set("a button input select textarea label details summary");

    /// <summary>What each of these may hold, besides white space.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Children { get; } = new Dictionary<string, string>
    {
        ["ul"] = "li", ["ol"] = "li", ["dl"] = "dt dd div", ["table"] = "caption colgroup thead tbody tfoot",
        ["thead"] = "tr", ["tbody"] = "tr", ["tfoot"] = "tr", ["tr"] = "td th", ["colgroup"] = "col",
    }.ToFrozenDictionary(e => e.Key, e => Set(e.Value), StringComparer.Ordinal);

    /// <summary>Where each of these must stand.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Parents { get; } = new Dictionary<string, string>
    {
        ["li"] = "ul ol", ["dt"] = "dl div", ["dd"] = "dl div", ["summary"] = "details", ["figcaption"] = "figure",
        ["caption"] = "table", ["tr"] = "thead tbody tfoot", ["td"] = "tr", ["th"] = "tr", ["legend"] = "fieldset",
        ["option"] = "select", ["main"] = "body",
    }.ToFrozenDictionary(e => e.Key, e => Set(e.Value), StringComparer.Ordinal);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
