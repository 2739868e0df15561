using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Agendas;

/// <param name="Id">For the heading; unique on its page.</param>
public sealed record AgendaPriority(string Id, string Title, Link? Theme, ImmutableArray<ActionItem> Actions);
