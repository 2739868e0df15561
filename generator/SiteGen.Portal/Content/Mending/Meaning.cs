using System.Collections.Immutable;
using System.Text;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Content.Markdown;
using SiteGen.Portal.Diagnostics;
using YamlDotNet.Core;

namespace SiteGen.Portal.Content.Mending;

/// <summary>What a file says, whatever the white space in it: two files with the same meaning give the same page.</summary>
/// <param name="Values">Null when the front matter is not YAML.</param>
internal sealed record Meaning(string? Values, string? Html)
{
    public static Meaning Of(string frontMatter, string body, ContentLimits limits) => new(ReadValues(frontMatter, limits), MarkdownReader.TryRender(body));

    /// <summary>True when nothing that could be read reads differently afterwards.</summary>
    public bool IsKeptBy(Meaning after) => Html == after.Html && (Values is null || Values == after.Values);

    private static string? ReadValues(string yaml, ContentLimits limits)
    {
        try
        {
            var found = ImmutableArray.CreateBuilder<Diagnostic>();
            var place = new YamlPlace("", 1, limits);
            var safe = YamlHazards.Defuse(yaml, place, found, out var isTooDeep);
            var text = new StringBuilder();
            if (!isTooDeep && YamlTree.Read(safe, place, found) is { } node)
            {
                Print(node, text);
            }

            return text.ToString();
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static void Print(YamlNode node, StringBuilder text)
    {
        switch (node)
        {
            case YamlScalar scalar:
                text.Append(scalar.Plain ? 'p' : 'q').Append(scalar.Value.Length).Append(':').Append(scalar.Value);
                break;
            case YamlList list:
                text.Append('[');
                list.Items.ToList().ForEach(item => Print(item, text));
                text.Append(']');
                break;
            case YamlMap map:
                text.Append('{');
                foreach (var entry in map.Entries)
                {
                    text.Append(entry.Key).Append('=');
                    Print(entry.Value, text);
                }

                text.Append('}');
                break;
            default:
                text.Append('?');
                break;
        }
    }
}
