using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Agendas;

/// <param name="Theme">Slug of a theme.</param>
public sealed record Priority(string Title, string? Theme, ImmutableArray<ActionPoint> Actions);
