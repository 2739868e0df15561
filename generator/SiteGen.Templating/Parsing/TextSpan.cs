namespace SiteGen.Templating.Parsing;

/// <summary>A piece of the template text, in UTF-16 offsets; the end is exclusive.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public TextSpan To(TextSpan last) => new(Start, last.End);
}
