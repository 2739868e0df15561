namespace SiteGen.Templating;

/// <summary>How bad a <see cref="TemplateMessage"/> is; only errors make the output unusable.</summary>
public enum TemplateSeverity
{
    Warning,
    Error,
}
