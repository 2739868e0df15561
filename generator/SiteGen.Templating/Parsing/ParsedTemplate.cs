using System.Collections.Immutable;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Parsing;

/// <summary>The syntax tree of a template with what was wrong in its text.</summary>
internal sealed record ParsedTemplate(TemplateSource Source, BlockStatement Body, ImmutableArray<TemplateMessage> Messages);
