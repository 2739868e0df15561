using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.OpenData;

/// <summary>A key of open data: the same as in front matter.</summary>
/// <param name="Parts">The keys inside it; empty for a value without any.</param>
internal sealed record DataKey(string Name, ImmutableArray<DataKey> Parts);
