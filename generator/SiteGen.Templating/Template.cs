using System.Collections.Immutable;
using SiteGen.Templating.Parsing;
using SiteGen.Templating.Runtime;

namespace SiteGen.Templating;

/// <summary>
/// A parsed and compiled template. Immutable: one instance may render on many threads at once.
/// </summary>
public sealed class Template
{
    private readonly CompiledTemplate _compiled;

    private Template(CompiledTemplate compiled, ImmutableArray<TemplateMessage> messages)
    {
        _compiled = compiled;
        Messages = messages;
        HasErrors = messages.Any(m => m.Severity == TemplateSeverity.Error);
    }

    public string Path => _compiled.Source.Path;

    /// <summary>Every problem of the file, in file order.</summary>
    public ImmutableArray<TemplateMessage> Messages { get; }

    public bool HasErrors { get; }

    /// <summary>Partials named literally by <c>include</c> or <c>include_join</c>, sorted and distinct.</summary>
    public ImmutableArray<string> Includes => _compiled.Includes;

    internal CompiledTemplate Compiled => _compiled;

    /// <summary>Mistakes in the text become <see cref="Messages"/>; this never throws for them.</summary>
    public static Template Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var source = new TemplateSource(text, path);
        var parsed = Parser.Parse(source);
        var compiled = Compiler.Compile(parsed);
        var messages = parsed.Messages.AddRange(compiled.Messages)
            .OrderBy(m => m.Line).ThenBy(m => m.Column).ToImmutableArray();
        return new Template(compiled, messages);
    }

    /// <summary>Public readable properties of <paramref name="model"/> are the template's global variables.</summary>
    public RenderResult Render(object? model, TemplateOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return HasErrors ? new RenderResult(default, Messages) : Renderer.Render(this, model, options);
    }
}
