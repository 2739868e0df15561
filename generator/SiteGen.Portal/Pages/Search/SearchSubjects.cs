using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Search;

/// <param name="Id">For the heading; unique on its page.</param>
public sealed record SearchSubjects(string Id, string Title, ImmutableArray<CountedLink> Links);
