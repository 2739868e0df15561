using System.Globalization;
using System.Text.Json;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Writes a diagnostic as one line, in each of the formats.</summary>
internal static class DiagnosticLines
{
    public static string Of(Diagnostic diagnostic, DiagnosticFormat format, bool colour = false) => format switch
    {
        DiagnosticFormat.Github => Annotation(diagnostic),
        DiagnosticFormat.Json => ReadableJson.Line(json => Write(json, diagnostic)),
        _ => Text(diagnostic, colour),
    };

    private static string Text(Diagnostic found, bool colour)
    {
        var severity = Word(found);
        if (colour)
        {
            severity = found.Severity == Severity.Error ? $"\e[31m{severity}\e[0m" : $"\e[33m{severity}\e[0m";
        }

        return $"{Printable.Line(found.At.Path)}:{Number(found.At.Line)}:{Number(found.At.Column)}: {severity} {found.Code}: {Printable.Line(found.Text)}";
    }

    public static void Write(Utf8JsonWriter json, Diagnostic found)
    {
        json.WriteStartObject();
        json.WriteString("path", found.At.Path);
        json.WriteNumber("line", found.At.Line);
        json.WriteNumber("column", found.At.Column);
        json.WriteString("severity", Word(found));
        json.WriteString("code", found.Code);
        json.WriteString("message", found.Message);
        json.WriteString("fix", found.Fix);
        json.WriteEndObject();
    }

    private static string Annotation(Diagnostic found) =>
        $"::{Word(found)} file={Property(found.At.Path)},line={Number(found.At.Line)},col={Number(found.At.Column)},title={Property(found.Code)}::{Data(found.Text)}";

    private static string Word(Diagnostic found) => found.Severity == Severity.Error ? "error" : "warning";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The escapes of GitHub's workflow commands.</summary>
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
