namespace SiteGen.Templating.Parsing;

/// <summary>A place in a template, with the text that a message about it quotes.</summary>
internal sealed record Site(TemplateSource Source, TextSpan Span)
{
    /// <summary>What the message points at: of an operation its operator, of a path its last name.</summary>
    public TextSpan Focus { get; init; } = Span;

    public string Excerpt => Source.Excerpt(Span);
}
