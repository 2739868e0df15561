using System.Collections.Immutable;
using SiteGen.Portal.Content;

namespace SiteGen.Serving;

/// <summary>Which files differ between two rounds of reading.</summary>
internal static class ChangedFiles
{
    /// <returns>As messages show them, by path: added, changed and removed files alike.</returns>
    public static ImmutableArray<string> Between(IEnumerable<SourceFile> before, IEnumerable<SourceFile> after)
    {
        var different = new HashSet<object>(before, ReferenceEqualityComparer.Instance);
        different.SymmetricExceptWith(after);
        return [.. different.Cast<SourceFile>().Select(f => f.DisplayPath).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
