using Microsoft.AspNetCore.StaticFiles;

namespace SiteGen.Serving;

/// <summary>The type that the browser gets told of each file, by the end of its name.</summary>
internal static class MediaTypes
{
    private const string Unknown = "application/octet-stream";

    private static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings = { [".avif"] = "image/avif", [".ics"] = "text/calendar", [".jsonld"] = "application/ld+json", [".yml"] = "text/yaml" },
    };

    public static string Of(string path) =>
        !Path.GetFileName(path).Contains('.') ? "text/plain; charset=utf-8"
        : !Types.TryGetContentType(path, out var type) ? Unknown
        : type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8"
        : type;
}
