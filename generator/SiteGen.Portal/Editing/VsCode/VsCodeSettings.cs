using System.Text.Json.Nodes;
using SiteGen.Portal.Content;

namespace SiteGen.Portal.Editing.VsCode;

/// <summary>
/// Settings for Visual Studio Code. Its YAML extension completes and checks <c>site.yml</c> by schema, but leaves front
/// matter in Markdown alone; the extension Front Matter checks that, by content types in the settings.
/// </summary>
public static class VsCodeSettings
{
    private const string Schemas = "yaml.schemas";
    private const string Folders = "frontMatter.content.pageFolders";
    private const string Types = "frontMatter.taxonomy.contentTypes";

    /// <param name="existing">The file as it is; what is not ours in it stays.</param>
    /// <param name="content">The content folder, relative to the folder that the editor opens.</param>
    /// <returns>Null when the file that is there is no JSON object.</returns>
    public static string? Settings(string? existing, string content, KnownSlugs known)
    {
        var text = string.IsNullOrWhiteSpace(existing) ? "{}\n" : existing;
        if (!JsonText.IsObject(text))
        {
            return null;
        }

        text = JsonText.Set(text, Schemas, ContentTypes.All
            .Select(type => (File: type.Folder, Of: $"{content}/{type.Folder}/*.md"))
            .Append((File: "site", Of: $"{content}/site.yml"))
            .Aggregate(Objects(text, Schemas), (schemas, schema) => JsonText.Set(
                schemas, $"./{content}/.schema/{schema.File}.json", $"\"{schema.Of}\"")));
        text = WithItems(text, Folders, "title", ContentTypes.All.Select(type => PageFolder(type, content)));
        return WithItems(text, Types, "name", ContentTypes.All.Select(type => new FrontMatterFields(known).ContentType(type)));
    }

    /// <summary>The extensions to recommend to who opens the folder.</summary>
    public static string? Extensions(string? existing)
    {
        var text = string.IsNullOrWhiteSpace(existing) ? "{}\n" : existing;
        if (!JsonText.IsObject(text))
        {
            return null;
        }

        string[] ours = ["\"redhat.vscode-yaml\"", "\"eliostruyf.vscode-front-matter\""];
        var there = JsonText.Items(JsonText.Get(text, "recommendations") ?? "[]");
        return ours.All(there.Contains) ? text : JsonText.Set(text, "recommendations", JsonText.Array(there.Union(ours)));
    }

    private static JsonObject PageFolder(ContentType type, string content) => new()
    {
        ["title"] = type.Plural,
        ["path"] = $"[[workspace]]/{content}/{type.Folder}",
        ["contentTypes"] = new JsonArray(type.Folder),
        ["disableCreation"] = false,
    };

    private static string Objects(string text, string name) => JsonText.Get(text, name) is { } found && JsonText.IsObject(found) ? found : "{}";

    /// <summary>Sets a list in which people may have items of their own; ours are known by a name.</summary>
    private static string WithItems(string text, string name, string key, IEnumerable<JsonObject> ours)
    {
        var items = ours.ToList();
        var names = items.Select(item => item[key]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        var theirs = JsonText.Items(JsonText.Get(text, name) is { } found && found.StartsWith('[') ? found : "[]")
            .Where(item => !JsonText.IsObject(item) || JsonText.Name(item, key) is not { } theirs || !names.Contains(theirs));
        return JsonText.Set(text, name, JsonText.Array(theirs.Concat(items.Select(JsonText.Of))));
    }
}
