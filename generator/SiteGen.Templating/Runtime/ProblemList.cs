using System.Collections.Immutable;

namespace SiteGen.Templating.Runtime;

/// <summary>The problems of one file or render; the first at a place wins, later ones follow from it.</summary>
internal sealed class ProblemList
{
    /// <summary>Enough for a human; a hostile file must not fill the memory with messages.</summary>
    private const int Maximum = 100;

    private List<TemplateMessage>? _messages;
    private HashSet<(string Path, int Line, int Column, TemplateSeverity Severity)>? _places;

    private bool _isClosed;

    /// <summary>The last problem: what comes after it only follows from it.</summary>
    public void AddLast(TemplateMessage message)
    {
        Add(message);
        _isClosed = true;
    }

    public void Add(TemplateMessage message)
    {
        _messages ??= [];
        _places ??= [];
        if (!_isClosed && _messages.Count < Maximum && _places.Add((message.Path, message.Line, message.Column, message.Severity)))
        {
            _messages.Add(message);
        }
    }

    public ImmutableArray<TemplateMessage> ToImmutable() => _messages is null ? [] : [.. _messages];
}
