using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Portal.Content;
using SiteGen.Portal.Diagnostics;
using SiteGen.Templating;

namespace SiteGen.Rendering;

/// <summary>Our own engine behind the seam; the only place that knows its types.</summary>
internal sealed class TemplatingEngine : ITemplateEngine
{
    private readonly FrozenDictionary<string, Template> _templates;
    private readonly string _folder;
    private readonly TemplateOptions _html;
    private readonly TemplateOptions _plain;

    /// <param name="files">The templates folder; files that are no templates are passed over.</param>
    /// <param name="folder">The templates folder as messages show it.</param>
    public TemplatingEngine(ImmutableArray<SourceFile> files, string folder)
    {
        _folder = folder;
        _templates = files
            .Where(f => TemplateFiles.IsTemplate(f.Path))
            .ToFrozenDictionary(f => f.Path, f => Template.Parse(Encoding.UTF8.GetString(f.Bytes.Span), f.DisplayPath));
        _html = TemplateOptions.Default with { Escape = EscapeMode.Html, AutoIndent = false, Partials = _templates.GetValueOrDefault };
        _plain = _html with { Escape = EscapeMode.None };
        Problems =
        [
            .. TemplateFileChecks.Report(files),
            .. _templates.Values.SelectMany(t => t.Messages.Select(ToDiagnostic)),
            .. _templates.Values.SelectMany(MissingPartials),
        ];
    }

    public ImmutableArray<Diagnostic> Problems { get; }

    public Staged<ReadOnlyMemory<byte>> Render(string template, PageModel model)
    {
        if (!_templates.TryGetValue(template, out var parsed))
        {
            return new(default, [TemplateFileProblems.MissingTemplate($"{_folder}/{template}")]);
        }

        // Messages of the parser are in Problems already.
        if (parsed.HasErrors)
        {
            return new(default, []);
        }

        var result = parsed.Render(model, TemplateFiles.IsMarkup(template) ? _html : _plain);
        return new(result.Utf8, [.. result.Messages.Select(ToDiagnostic)]);
    }

    private IEnumerable<Diagnostic> MissingPartials(Template template) =>
        template.Includes
            .Where(name => !_templates.ContainsKey(name))
            .Select(name => TemplateFileProblems.MissingPartial(template.Path, name, _templates.Keys));

    private static Diagnostic ToDiagnostic(TemplateMessage message) => new(
        TemplateFileProblems.CodeOf(message.Kind),
        message.Severity == TemplateSeverity.Error ? Severity.Error : Severity.Warning,
        new SourceSpan(message.Path, message.Line, message.Column, message.Length),
        message.Message,
        message.Fix);
}
