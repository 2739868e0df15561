using System.Runtime.CompilerServices;
using System.Text.Json;
using SiteGen.Templating;

namespace SiteGen.Tests.Templating;

/// <summary>The case folders: a template, its optional model and what it must give.</summary>
internal static class CaseFiles
{
    public static string Root { get; } = Path.Combine(Folder(), "Cases");

    public static bool IsApproving => Environment.GetEnvironmentVariable("SITEGEN_APPROVE") == "1";

    /// <summary>Paths relative to <see cref="Root"/> without extension, sorted.</summary>
    public static IEnumerable<string> Names() => Directory.EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith(".out.txt", StringComparison.Ordinal))
        .Select(f => Path.GetRelativePath(Root, f)[..^4].Replace('\\', '/'))
        .Where(n => !n.StartsWith("partials/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static string Read(string name) => File.ReadAllText(Path.Combine(Root, name));

    /// <summary>The output, followed by one line for each message.</summary>
    public static string Run(string name)
    {
        var template = Template.Parse(Read(name + ".txt"), "t.html");
        var result = template.Render(Model(name), Options(name));
        var lines = result.Messages.Select(m =>
            $"{m.Path}:{m.Line}:{m.Column}+{m.Length} {m.Severity.ToString().ToLowerInvariant()} {m.Kind}: {m.Message}{(m.Fix is null ? "" : $" [{m.Fix}]")}\n");
        return result.Text + string.Concat(lines);
    }

    /// <summary>Chapters from 900 run with HTML escaping, the language itself without.</summary>
    private static TemplateOptions Options(string name) => new()
    {
        Escape = name.StartsWith("900-", StringComparison.Ordinal) ? EscapeMode.Html : EscapeMode.None,
        Partials = Partial,
        Now = new DateTimeOffset(2026, 1, 15, 10, 30, 0, TimeSpan.FromHours(1)),
        Limits = new TemplateLimits { Steps = 10_000, RegexTime = TimeSpan.FromSeconds(2) },
    };

    private static Template? Partial(string name)
    {
        var path = Path.Combine(Root, "partials", name + ".txt");
        return File.Exists(path) ? Template.Parse(File.ReadAllText(path), $"partials/{name}.html") : null;
    }

    private static object? Model(string name)
    {
        var path = Path.Combine(Root, name + ".model.json");
        return File.Exists(path) ? Plain(JsonDocument.Parse(File.ReadAllText(path)).RootElement) : null;
    }

    private static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(p => p.Name, p => Plain(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.Number => element.TryGetInt32(out var number) ? number : element.GetDouble(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Null => null,
        _ => element.GetBoolean(),
    };

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
