using System.Text.Json.Nodes;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Editing.Cms;

/// <summary>
/// The configuration of Decap CMS or Sveltia CMS. Its top says where the site is kept, which only the publisher knows;
/// what stands below the mark follows from the content types.
/// </summary>
public static class CmsConfig
{
    /// <summary>Of the file, relative to the root of the repository.</summary>
    public const string Path = "beheer/config.yml";

    private const string Mark = "# --- Hieronder schrijft sitegen; wat u hier verandert, gaat verloren. ---";

    private const string Top = """
        # Instellingen van het redactiesysteem (CMS). Dit bovenste deel is van u: sitegen laat het staan.
        # Vul achter repo in waar dit portaal staat. Voor GitLab: name: gitlab.
        backend:
          name: github
          repo: eigenaar/portaal
          branch: main

        """;

    /// <param name="existing">The file as it is; its top stays.</param>
    /// <param name="content">The content folder, relative to the root of the repository.</param>
    /// <returns>Null when the file that is there was not made by this program.</returns>
    public static string? Write(string? existing, string content)
    {
        var top = string.IsNullOrWhiteSpace(existing) ? Top : TopOf(existing.ReplaceLineEndings("\n"));
        return top is null ? null : $"{top}{Mark}\n{YamlText.Of(Generated(content))}";
    }

    private static string? TopOf(string existing)
    {
        var mark = existing.IndexOf(Mark, StringComparison.Ordinal);
        return mark < 0 ? null : existing[..mark];
    }

    private static JsonObject Generated(string content) => new()
    {
        ["locale"] = "nl",
        ["media_folder"] = $"{content}/media",
        ["public_folder"] = "../media",
        ["slug"] = new JsonObject
        {
            ["encoding"] = "ascii",
            ["clean_accents"] = true,
            ["sanitize_replacement"] = "-",
            ["maxlength"] = Slug.Longest,
        },
        ["output"] = new JsonObject { ["omit_empty_optional_fields"] = true },
        ["collections"] = new JsonArray([.. ContentTypes.All.Select(type => Collection(type, content))]),
    };

    private static JsonObject Collection(ContentType type, string content)
    {
        var fields = new JsonArray([.. type.Fields.Select(f => CmsWidgets.Of(f, isToday: f == type.MadeOn))]);
        fields.Add(Body(type));
        return new JsonObject
        {
            ["name"] = type.Folder,
            ["label"] = Capital(type.Plural),
            ["label_singular"] = Capital(type.Singular),
            ["folder"] = $"{content}/{type.Folder}",
            ["create"] = true,
            ["extension"] = "md",
            ["format"] = "frontmatter",
            ["slug"] = "{{title}}",
            ["slug_length"] = Slug.Longest,
            ["summary"] = "{{title}}",
            ["fields"] = fields,
        };
    }

    private static JsonObject Body(ContentType type)
    {
        var body = new JsonObject
        {
            ["name"] = "body",
            ["label"] = "Tekst",
            ["hint"] = "Tussenkoppen beginnen op niveau 2",
            ["widget"] = "markdown",
            ["buttons"] = new JsonArray(
                "bold", "italic", "link", "heading-two", "heading-three", "quote", "bulleted-list", "numbered-list"),
            ["editor_components"] = new JsonArray(),
        };
        if (!type.Outline.IsEmpty)
        {
            body["default"] = string.Concat(type.Outline.Select(heading => $"## {heading}\n\n{NewItem.ToDo}\n\n"));
        }

        return body;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
