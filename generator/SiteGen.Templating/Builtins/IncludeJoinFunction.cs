using SiteGen.Templating.Parsing;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating.Builtins;

/// <summary>
/// <c>include_join names separator begin end</c>: several partials between delimiters, each of which may
/// be a partial itself when it starts with <c>tpl:</c>.
/// </summary>
internal sealed class IncludeJoinFunction : Callable
{
    public const string Keyword = "include_join";
    public const string PartialPrefix = "tpl:";

    public override string Name => Keyword;

    public override object? Invoke(RenderContext context, in CallArguments arguments, Site site)
    {
        var positional = arguments.Positional;
        if (positional.IsEmpty || Sequence.TryGetItems(positional[0]) is not { } names)
        {
            throw new RenderFault(TemplateProblems.InvalidPartialName(site));
        }

        var parts = names.Select(name => Part(context, PartialPrefix + ValueText.Of(name, context), site)).ToList();
        var joined = string.Join(Part(context, positional.Length > 1 ? positional[1] : null, site), parts);
        if (joined.Length == 0)
        {
            return context.Trust("");
        }

        var begin = Part(context, positional.Length > 2 ? positional[2] : null, site);
        var text = begin + joined + Part(context, positional.Length > 3 ? positional[3] : null, site);
        context.CheckStringSize(text.Length);
        return context.Trust(text);
    }

    private static string Part(RenderContext context, object? value, Site site)
    {
        var text = ValueText.Of(value, context);
        if (!text.StartsWith(PartialPrefix, StringComparison.Ordinal))
        {
            return text;
        }

        var name = text[PartialPrefix.Length..];
        return IncludeFunction.Render(context, name, new CallArguments { Positional = [name] }, site);
    }
}
