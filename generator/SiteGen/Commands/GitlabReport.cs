using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Everything that a run found as a Code Quality report, which GitLab shows beside a merge request.</summary>
internal static class GitlabReport
{
    public static string Of(ImmutableArray<Diagnostic> found) => ReadableJson.Indented(json =>
    {
        json.WriteStartArray();
        foreach (var (diagnostic, number) in Numbered(found))
        {
            json.WriteStartObject();
            json.WriteString("description", diagnostic.Text);
            json.WriteString("check_name", diagnostic.Code);
            json.WriteString("fingerprint", Fingerprint(diagnostic, number));
            json.WriteString("severity", diagnostic.Severity == Severity.Error ? "major" : "minor");
            json.WriteStartObject("location");
            json.WriteString("path", diagnostic.At.Path);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", diagnostic.At.Line);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Counts those that say the same of one file.</summary>
    private static IEnumerable<(Diagnostic Found, int Number)> Numbered(ImmutableArray<Diagnostic> found)
    {
        var seen = new Dictionary<(string Path, string Code, string Text), int>();
        foreach (var diagnostic in found)
        {
            var key = (diagnostic.At.Path, diagnostic.Code, diagnostic.Text);
            seen[key] = seen.GetValueOrDefault(key) + 1;
            yield return (diagnostic, seen[key]);
        }
    }

    /// <summary>By what is said, not by line: a problem that moves down is still the same one.</summary>
    private static string Fingerprint(Diagnostic found, int number) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', found.At.Path, found.Code, found.Text, number.ToString(CultureInfo.InvariantCulture)))));
}
