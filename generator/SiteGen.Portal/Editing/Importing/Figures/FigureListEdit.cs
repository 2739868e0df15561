using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.FrontMatter;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Editing.Importing.Figures;

/// <summary>
/// Puts figures in the front matter of a file, touching only the lines it must: a number that changed, or new lines at the
/// end of the list. Comments, order, quotes, line ends and everything else stay as the editor left them.
/// </summary>
internal sealed class FigureListEdit
{
    private const string Key = "figures";

    private readonly List<string> _lines;
    private readonly string _end;
    private readonly YamlMap _map;

    private FigureListEdit(string text, string path)
    {
        _lines = [.. text.Split('\n')];
        _end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r" : "";
        FrontMatterSplitter.Split(text.Replace("\r\n", "\n", StringComparison.Ordinal), out var frontMatter, out _, out _);
        _map = YamlReader.Read(frontMatter, new YamlPlace(path, FrontMatterSplitter.FirstLine, new ContentLimits()), ImmutableArray.CreateBuilder<Diagnostic>());
    }

    /// <param name="text">Without a byte order mark; front matter that reads without errors.</param>
    public static Staged<string> Apply(string text, string path, IEnumerable<Figure> figures)
    {
        var edit = new FigureListEdit(text, path);
        var list = edit._map.Entries.FirstOrDefault(e => e.Key == Key);
        var items = (list?.Value as YamlList)?.Items.OfType<YamlMap>().ToList() ?? [];
        var added = new List<Figure>();
        foreach (var figure in figures)
        {
            var same = items.FirstOrDefault(i => IsSame(i, figure));
            if (same is null)
            {
                added.Add(figure);
            }
            else
            {
                edit.Replace(ScalarOf(same, "value")!, Number(figure.Value));
            }
        }

        return added.Count == 0 || edit.TryAdd(list, items, added)
            ? new(string.Join('\n', edit._lines), [])
            : new(text, [FigureImportProblems.ListOnOneLine(new SourceSpan(path, list!.KeyAt.Line, list.KeyAt.Column, Key.Length))]);
    }

    /// <summary>A percentage whose unit nobody wrote down is the same figure.</summary>
    private static bool IsSame(YamlMap item, Figure figure) =>
        ScalarOf(item, "label")?.Value == figure.Label
        && (ScalarOf(item, "unit")?.Value is { } unit ? unit == figure.Unit : figure.Unit is null or "procent")
        && ScalarOf(item, "year")?.Value == figure.Year
        && ScalarOf(item, "source")?.Value == figure.Source;

    private static YamlScalar? ScalarOf(YamlMap item, string key) =>
        item.Entries.FirstOrDefault(e => e.Key == key)?.Value as YamlScalar;

    private void Replace(YamlScalar old, string value)
    {
        if (decimal.Parse(old.Value, NumberStyles.Float, CultureInfo.InvariantCulture) != decimal.Parse(value, CultureInfo.InvariantCulture))
        {
            var line = _lines[old.At.Line - 1];
            _lines[old.At.Line - 1] = line[..(old.At.Column - 1)] + value + line[(old.At.Column - 1 + old.At.Length)..];
        }
    }

    /// <summary>False when the list is written between brackets.</summary>
    private bool TryAdd(YamlEntry? list, List<YamlMap> items, List<Figure> added)
    {
        if (list is null)
        {
            _lines.InsertRange(PlaceForKey(), [$"{Key}:{_end}", .. Lines(added, "  ")]);
            return true;
        }

        var keyLine = list.KeyAt.Line - 1;
        if (items.Count == 0)
        {
            // Nothing behind the key, or an empty pair of brackets.
            var isBare = _lines[keyLine].Trim() is Key + ":" or Key + ": []";
            if (isBare)
            {
                _lines[keyLine] = $"{Key}:{_end}";
                _lines.InsertRange(keyLine + 1, Lines(added, "  "));
            }

            return isBare;
        }

        var first = _lines[items[0].At.Line - 1];
        var dash = first[..Math.Max(0, first.IndexOf('-', StringComparison.Ordinal))];
        if (items[0].At.Line - 1 == keyLine || dash.Trim().Length > 0)
        {
            return false;
        }

        _lines.InsertRange(EndOfList(keyLine), Lines(added, dash));
        return true;
    }

    /// <summary>Behind the last line that is part of the list; comments that stand at the margin belong to what follows.</summary>
    private int EndOfList(int keyLine)
    {
        var end = keyLine + 1;
        for (var i = keyLine + 1; i < _lines.Count && _lines[i].TrimEnd() != "---"; i++)
        {
            var line = _lines[i].TrimEnd();
            if (line.Length > 0 && (line[0] is ' ' or '-'))
            {
                end = i + 1;
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Before the sources, with the comments above them, as editors have it; else at the end.</summary>
    private int PlaceForKey()
    {
        var place = _map.Entries.FirstOrDefault(e => e.Key == "sources") is { } sources
            ? sources.KeyAt.Line - 1
            : _lines.FindIndex(1, l => l.TrimEnd() == "---");
        while (place > 1 && _lines[place - 1].StartsWith('#') && _lines[place].TrimEnd() != "---")
        {
            place--;
        }

        return place;
    }

    private IEnumerable<string> Lines(List<Figure> figures, string indent)
    {
        foreach (var figure in figures)
        {
            yield return $"{indent}- label: {YamlText.Of(figure.Label)}{_end}";
            yield return $"{indent}  value: {Number(figure.Value)}{_end}";
            if (figure.Unit is { } unit)
            {
                yield return $"{indent}  unit: {YamlText.Of(unit)}{_end}";
            }

            if (figure.Year is { } year)
            {
                yield return $"{indent}  year: {year}{_end}";
            }

            if (figure.Source is { } source)
            {
                yield return $"{indent}  source: {YamlText.Of(source)}{_end}";
            }
        }
    }

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
