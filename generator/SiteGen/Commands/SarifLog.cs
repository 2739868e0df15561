using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Everything that a run found as one SARIF 2.1.0 log, for code scanning and editors.</summary>
internal static class SarifLog
{
    /// <param name="found">In the order of the report.</param>
    public static string Of(ImmutableArray<Diagnostic> found, string version) => ReadableJson.Indented(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        WriteRun(json, found, version);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, ImmutableArray<Diagnostic> found, string version)
    {
        var rules = found.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "sitegen");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("language", "nl");
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in found)
        {
            WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Code));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic found, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", found.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", found.Severity == Severity.Error ? "error" : "warning");
        json.WriteStartObject("message");
        json.WriteString("text", found.Text);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, found.At.Path);
        WriteRegion(json, "region", found.At);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (found is { Edit: not null, At.Length: > 0 })
        {
            WriteFix(json, found, found.Edit);
        }

        json.WriteEndObject();
    }

    /// <summary>What <c>check --fix</c> would type.</summary>
    private static void WriteFix(Utf8JsonWriter json, Diagnostic found, TextEdit edit)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", found.Fix ?? found.Text);
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteFile(json, found.At.Path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", found.At);
        json.WriteStartObject("insertedContent");
        json.WriteString("text", edit.New);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(path));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceSpan at)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", at.Column);
        if (at.Length > 0)
        {
            json.WriteNumber("endColumn", at.Column + at.Length);
        }

        json.WriteEndObject();
    }

    /// <summary>A path outside the working directory is a whole one, so a file address.</summary>
    private static string Address(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
