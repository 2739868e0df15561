using System.Collections.Immutable;
using SiteGen.Portal.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>
/// YAML events to a tree of values with places. Refuses what front matter does not need (anchors, aliases, tags,
/// merge keys) and depth beyond the limit. The caller sees the <see cref="YamlException"/> of text that is not YAML.
/// </summary>
internal sealed class YamlTree
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly string _yaml;
    private readonly string _path;
    private readonly int _lineOffset;
    private readonly ContentLimits _limits;
    private readonly ImmutableArray<Diagnostic>.Builder _found;

    private YamlTree(string yaml, YamlPlace place, ImmutableArray<Diagnostic>.Builder found)
    {
        _scanner = new Scanner(new StringReader(yaml), skipComments: true);
        _parser = new Parser(_scanner);
        _yaml = yaml;
        _path = place.Path;
        _lineOffset = place.FirstLine - 1;
        _limits = place.Limits;
        _found = found;
    }

    public static YamlNode? Read(string yaml, YamlPlace place, ImmutableArray<Diagnostic>.Builder found) =>
        new YamlTree(yaml, place, found).ReadDocument();

    private YamlNode? ReadDocument()
    {
        MoveNext();
        MoveNext();
        if (_parser.Current is StreamEnd)
        {
            return null;
        }

        MoveNext();
        var node = ReadNode(1);
        while (MoveNext())
        {
            if (_parser.Current is DocumentStart second)
            {
                _found.Add(NotationProblems.SecondYamlDocument(Place(second)));
                break;
            }
        }

        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current ?? throw new YamlException("events ended inside a value");
        if (depth > _limits.YamlDepth)
        {
            _found.Add(NotationProblems.YamlTooDeep(Place(current), _limits.YamlDepth));
            Skip();
            return new YamlBroken(At(current));
        }

        RefuseExtras(current);
        WarnOfNumberSign(current);
        return current switch
        {
            Scalar { Value: YamlMistakes.Mended } => new YamlBroken(At(current)),
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, At(scalar)),
            SequenceStart start => ReadList(start, depth),
            MappingStart start => ReadMap(start, depth),
            _ => new YamlBroken(At(current)),
        };
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlList(items.ToImmutable(), At(start));
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (MoveNext() && _parser.Current is not MappingEnd)
        {
            var keyNode = ReadNode(depth + 1);
            MoveNext();
            var value = ReadNode(depth + 1);
            if (keyNode is YamlBroken)
            {
                continue;
            }

            if (keyNode is not YamlScalar { Value: var key })
            {
                _found.Add(NotationProblems.KeyIsNotText(Place(keyNode.At)));
            }
            else if (key == "<<")
            {
                _found.Add(NotationProblems.MergeKey(Place(keyNode.At)));
            }
            else if (!seen.Add(key))
            {
                _found.Add(NotationProblems.DuplicateKey(Place(keyNode.At), key));
            }
            else
            {
                entries.Add(new YamlEntry(key, keyNode.At, value));
            }
        }

        // A pair in a list without braces, [a: b], has no place of its own.
        var at = start.Start.Index == 0 && entries.Count > 0 ? entries[0].KeyAt : At(start);
        return new YamlMap(entries.ToImmutable(), at);
    }

    private void RefuseExtras(ParsingEvent current)
    {
        if (current is AnchorAlias alias)
        {
            _found.Add(NotationProblems.YamlAlias(Place(alias), alias.Value.Value));
        }
        else if (current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
            {
                _found.Add(NotationProblems.YamlAnchor(Place(node), node.Anchor.Value));
            }

            if (!node.Tag.IsEmpty)
            {
                _found.Add(NotationProblems.YamlTag(Place(node), node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal)));
            }
        }
    }

    /// <summary>A number sign with a space before it and none behind it is more often part of the text than a note.</summary>
    private void WarnOfNumberSign(ParsingEvent current)
    {
        if (current is Scalar { Style: ScalarStyle.Plain, Value.Length: > 0 } && current.Start.Line == current.End.Line)
        {
            var rest = _yaml.AsSpan((int)current.End.Index);
            var sign = rest.Length - rest.TrimStart(' ').Length;
            if (sign > 0 && sign + 1 < rest.Length && rest[sign] == '#' && !char.IsWhiteSpace(rest[sign + 1]) && rest[sign + 1] != '#')
            {
                _found.Add(NotationProblems.TextAfterNumberSign(Place(new TextSpan(At(current).Line, (int)current.End.Column + sign, 1))));
            }
        }
    }

    /// <summary>The parser gives up on some texts with exceptions of other kinds; to the caller all are text that is not YAML.</summary>
    private bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception cause) when (cause is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new YamlException(_scanner.CurrentPosition, _scanner.CurrentPosition, cause.Message, cause);
        }
    }

    private void Skip()
    {
        for (var open = Opens(_parser.Current); open > 0;)
        {
            MoveNext();
            open += Opens(_parser.Current);
        }

        static int Opens(ParsingEvent? current) => current?.NestingIncrease ?? 0;
    }

    private SourceSpan Place(ParsingEvent current) => Place(At(current));

    private SourceSpan Place(TextSpan at) => new(_path, at.Line, at.Column, at.Length);

    private TextSpan At(ParsingEvent current)
    {
        var sameLine = current.Start.Line == current.End.Line;
        var length = sameLine ? Math.Max(0, current.End.Column - current.Start.Column) : 0;
        return new TextSpan((int)current.Start.Line + _lineOffset, (int)current.Start.Column, (int)length);
    }
}
