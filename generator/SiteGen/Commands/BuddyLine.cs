using System.Collections.Immutable;

namespace SiteGen.Commands;

/// <summary>A proposal as a line of a table.</summary>
internal sealed record BuddyLine(
    string Slug, string Title, int Score, ImmutableArray<int> Points, string Strength, ImmutableArray<string> Reasons);
