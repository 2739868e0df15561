using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.History;
using SiteGen.Portal.Diagnostics;
using SiteGen.Portal.Editing.Importing;
using SiteGen.Tests.Portal;

namespace SiteGen.Tests.Problems;

/// <summary>One folder under Problems: content that is wrong. README.md there says what it may hold.</summary>
internal sealed partial class ProblemFolder(string code)
{
    private readonly string _folder = Repository.Full($"tests/SiteGen.Tests/Problems/{code}");

    public string ExpectedPath => Path.Combine(_folder, "expected.txt");

    public static IEnumerable<string> Codes() =>
        Directory.EnumerateDirectories(Repository.Full("tests/SiteGen.Tests/Problems"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name.StartsWith("SG1", StringComparison.Ordinal) || name.StartsWith("SG2", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>What a run on the folder reports, one line each.</summary>
    public string Report()
    {
        if (Made().Contains((".", "missing")))
        {
            return Text([DiagnosticLines.Of(ContentReader.MissingFolder("content"), DiagnosticFormat.Text)]);
        }

        foreach (var (name, type) in (ReadOnlySpan<(string, string)>)[("import.csv", "themes"), ("figures.csv", "figures")])
        {
            var rows = Path.Combine(_folder, name);
            if (File.Exists(rows))
            {
                return Text(Imported(File.ReadAllBytes(rows), type).Select(d => DiagnosticLines.Of(d, DiagnosticFormat.Text)));
            }
        }

        return Text((Content() with { Review = Review(), Renames = Renames() }).Lines());
    }

    private ImmutableArray<Rename> Renames()
    {
        var path = Path.Combine(_folder, "renames.txt");
        return File.Exists(path) ? [.. File.ReadAllLines(path).Select(line => line.Split(" -> ")).Select(names => new Rename(names[0], names[1]))] : [];
    }

    private ImmutableArray<Diagnostic> Imported(byte[] rows, string type)
    {
        var content = Content();
        var table = CsvTableReader.Read(rows, type == "themes" ? "themas.csv" : "cijfers.csv");
        return table.Value is null
            ? table.Diagnostics
            : Importers.All.Single(i => i.Name == type)
                .Plan(table.Value, new ImportPortal([.. content.Files.Values], "content", content.Options)).Diagnostics;
    }

    private ReviewOptions Review()
    {
        var path = Path.Combine(_folder, "options.txt");
        string[] options = File.Exists(path) ? File.ReadAllLines(path) : [];
        return new(Language: options.Contains("--language"), Stale: options.Contains("--stale"));
    }

    /// <summary>The folder together with the valid base.</summary>
    public ContentSetText Content() =>
        Made().Aggregate(Files().Aggregate(ContentSetText.Base, (set, file) => set.With(file.Path, file.Text)), Make);

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static ContentSetText Make(ContentSetText set, (string Path, string How) made) => made.How switch
    {
        "missing" => set.Without(made.Path),
        "utf-16" => set.With(made.Path, Encoding.Unicode.GetBytes(Content(set, made.Path))),
        "windows-1252" => set.With(made.Path, Encoding.Latin1.GetBytes(Content(set, made.Path))),
        "symbolic link" => set.With(made.Path, default, SourceFault.SymbolicLink),
        "too large" => set.With(made.Path, default, SourceFault.TooLarge),
        "unreadable" => set.With(made.Path, default, SourceFault.Unreadable),
        _ => throw new InvalidOperationException($"made.txt: unknown way to make {made.Path}: {made.How}"),
    };

    private static string Content(ContentSetText set, string path) => Encoding.UTF8.GetString(set.Files[path].Bytes.Span);

    private IEnumerable<(string Path, string Text)> Files()
    {
        var content = Path.Combine(_folder, "content");
        return Directory.Exists(content)
            ? Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories)
                .Select(f => (Path.GetRelativePath(content, f).Replace('\\', '/'), Expand(File.ReadAllText(f))))
            : [];
    }

    private List<(string Path, string How)> Made()
    {
        var path = Path.Combine(_folder, "made.txt");
        return File.Exists(path)
            ? [.. File.ReadAllLines(path).Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[1]))]
            : [];
    }

    private static string Expand(string text) => Marker().Replace(text, marker => marker.Groups["code"] is { Success: true } code
        ? ((char)int.Parse(code.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
        : string.Concat(Enumerable.Repeat(
            marker.Groups["text"].Value, int.Parse(marker.Groups["times"].ValueSpan, CultureInfo.InvariantCulture))));

    [GeneratedRegex("«(?:U\\+(?<code>[0-9A-F]{4})|(?<times>[0-9]+)×(?<text>[^»]+))»")]
    private static partial Regex Marker();
}
