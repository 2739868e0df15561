using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Portal.Content.Language;

/// <summary>The words of one paragraph, each character with its place in the Markdown.</summary>
/// <param name="Offsets">As many as there are characters in <paramref name="Text"/>.</param>
internal sealed record RunningText(string Text, ImmutableArray<int> Offsets)
{
    public static RunningText Of(LeafBlock block)
    {
        var text = new StringBuilder();
        var offsets = ImmutableArray.CreateBuilder<int>();
        if (block.Inline is { } inline)
        {
            Append(inline, text, offsets);
        }

        return new(text.ToString(), offsets.ToImmutable());
    }

    private static void Append(ContainerInline container, StringBuilder text, ImmutableArray<int>.Builder offsets)
    {
        foreach (var inline in container)
        {
            var start = inline.Span.Start;
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal.Content.ToString(), start, step: 1);
                    break;
                case LineBreakInline:
                    Add(" ", start, step: 0);
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.ToString(), start, step: 0);
                    break;
                case CodeInline code:
                    // One word, whatever is in it: a command is not a sentence.
                    Add(new string('`', code.Content.Length), start, step: 0);
                    break;
                case AutolinkInline link:
                    Add(new string('`', link.Url.Length), start, step: 0);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Append(inner, text, offsets);
                    break;
            }
        }

        void Add(string words, int start, int step)
        {
            text.Append(words);
            for (var i = 0; i < words.Length; i++)
            {
                offsets.Add(start + (i * step));
            }
        }
    }
}
