using System.Collections.Immutable;
using SiteGen.Portal.Content.Search;

namespace SiteGen.Portal.Buddies;

/// <summary>Something that a region finds hard, in its own words.</summary>
/// <param name="Terms">Without the words that say nothing and without numbers, each once.</param>
public sealed record Challenge(string Text, ImmutableArray<TextTerm> Terms);
