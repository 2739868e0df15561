using System.Collections.Immutable;

namespace SiteGen.Search.Analysis;

/// <summary>Words and phrases that mean the same, as terms; the client looks for each member when it meets another.</summary>
public sealed class SynonymTable
{
    private SynonymTable(ImmutableArray<ImmutableArray<string>> groups) => Groups = groups;

    public static SynonymTable Empty { get; } = new([]);

    /// <summary>Each member is its terms with a space between; members that come down to the same terms are one.</summary>
    public ImmutableArray<ImmutableArray<string>> Groups { get; }

    /// <param name="groups">Phrases as editors wrote them.</param>
    public static SynonymTable Of(IEnumerable<IEnumerable<string>> groups) => new(
    [
        .. groups
            .Select(group => group
                .Select(phrase => string.Join(' ', SearchTerms.Of(phrase)))
                .Where(terms => terms.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .ToImmutableArray())
            .Where(group => group.Length > 1),
    ]);
}
