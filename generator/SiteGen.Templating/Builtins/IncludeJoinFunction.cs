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
        if (Sequence.TryGetItems(arguments.Positional.FirstOrDefault()) is not { } names)
        {
            throw new RenderFault(TemplateProblems.InvalidPartialName(site));
        }

        var positional = arguments.Positional;
        var parts = names.Select(name => Part(context, PartialPrefix + ValueText.Of(name, context), site)).ToList();
        var joined = string.Join(Part(context, positional.ElementAtOrDefault(1), site), parts);
        if (joined.Length == 0)
        {
            return context.Trust("");
        }

        var begin = Part(context, positional.ElementAtOrDefault(2), site);
        var text = begin + joined + Part(context, positional.ElementAtOrDefault(3), site);
        context.CheckStringSize(text.Length);
        return context.Trust(text);
    }

    private static string Part(RenderContext context, object? value, Site site)
    {
        var text = ValueText.Of(value, context);
        return text.StartsWith(PartialPrefix, StringComparison.Ordinal)
            ? IncludeFunction.Render(context, text[PartialPrefix.Length..], new ScriptArray([text[PartialPrefix.Length..]]), site)
            : text;
    }
}
