namespace SiteGen.Templating.Runtime;

/// <summary>Where in the HTML a value is printed; decides how it is made harmless.</summary>
internal enum HtmlPlace
{
    Text,
    Comment,
    Tag,
    QuotedAttribute,
    UnquotedAttribute,
    QuotedUrlStart,
    UnquotedUrlStart,
    QuotedUrlNext,
    UnquotedUrlNext,
    Script,
    Style,
    QuotedStyle,
    QuotedScript,
}
