using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>How much two regions are alike.</summary>
/// <param name="commonProgrammes">Those in which so many regions take part that they say nothing.</param>
public sealed class LikenessPart(ImmutableHashSet<string> commonProgrammes)
{
    public static LikenessPart Among(ImmutableArray<BuddyRegion> regions) => new(
    [
        .. regions.Where(r => r.TakesPart)
            .SelectMany(r => r.Programmes.Distinct())
            .GroupBy(p => p, StringComparer.Ordinal)
            .Where(g => g.Count() * 2 > regions.Count(r => r.TakesPart))
            .Select(g => g.Key),
    ]);

    public int Points(BuddyRegion a, BuddyRegion b)
    {
        var alike = Find(a, b);
        var possible = BuddyRules.SameKind.Points + BuddyRules.SameProvince.Points
            + (BuddyRules.MostSharedThemes * BuddyRules.SharedTheme.Points)
            + (BuddyRules.MostProgrammes * BuddyRules.SharedProgramme.Points) + BuddyRules.SharedNetwork.Points
            + (alike.EquallyFar is null ? 0 : BuddyRules.SamePhase.Points)
            + (alike.SizeLabel is null ? 0 : BuddyRules.SameSize.Points);
        var earned = (alike.SameKind ? BuddyRules.SameKind.Points : 0)
            + (alike.Provinces.IsEmpty ? 0 : BuddyRules.SameProvince.Points)
            + (Math.Min(BuddyRules.MostSharedThemes, alike.Themes.Length) * BuddyRules.SharedTheme.Points)
            + (Math.Min(BuddyRules.MostProgrammes, alike.Programmes.Length) * BuddyRules.SharedProgramme.Points)
            + (alike.Networks.IsEmpty ? 0 : BuddyRules.SharedNetwork.Points)
            + (alike.EquallyFar is { Length: > 0 } ? BuddyRules.SamePhase.Points : 0)
            + (alike.SameSize ? BuddyRules.SameSize.Points : 0);
        return 100 * earned / possible;
    }

    public Likeness Find(BuddyRegion a, BuddyRegion b)
    {
        var label = a.Sizes.IsEmpty || b.Sizes.IsEmpty
            ? null
            : BuddyRules.SizeLabels.FirstOrDefault(l => a.Sizes.ContainsKey(l) && b.Sizes.ContainsKey(l));
        return new Likeness
        {
            SameKind = a.Kind == b.Kind,
            Provinces = Shared(a.Provinces, b.Provinces),
            Themes = SharedThemes(a, b),
            Programmes = Shared(a.Programmes, b.Programmes).RemoveAll(commonProgrammes.Contains),
            Networks = Shared(a.Networks, b.Networks),
            EquallyFar = EquallyFar(a, b),
            SizeLabel = label,
            SameSize = label is not null && AreClose(a.Sizes[label], b.Sizes[label]),
        };
    }

    private static ImmutableArray<string> SharedThemes(BuddyRegion a, BuddyRegion b)
    {
        List<string> shared = [];
        foreach (var (theme, proof) in a.Proofs)
        {
            if (HasOwn(proof, b.Slug) && b.Proofs.TryGetValue(theme, out var other) && HasOwn(other, a.Slug))
            {
                shared.Add(theme);
            }
        }

        shared.Sort(StringComparer.Ordinal);
        return [.. shared];
    }

    private static bool HasOwn(ThemeProof proof, string region)
    {
        foreach (var item in proof.Cases)
        {
            if (!item.Regions.Contains(region))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<string>? EquallyFar(BuddyRegion a, BuddyRegion b)
    {
        if (a.Phases.IsEmpty || b.Phases.IsEmpty)
        {
            return null;
        }

        var known = a.Phases.Keys.Where(b.Phases.ContainsKey).Order(StringComparer.Ordinal).ToImmutableArray();
        return known.IsEmpty ? null : known.RemoveAll(p => a.Phases[p] != b.Phases[p]);
    }

    private static bool AreClose(decimal a, decimal b) => a <= 2 * b && b <= 2 * a;

    /// <summary>In ordinal order, so that it does not matter who asks.</summary>
    private static ImmutableArray<string> Shared(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        ImmutableArray<string>.Builder? shared = null;
        foreach (var slug in a)
        {
            if (b.Contains(slug) && shared?.Contains(slug) is not true)
            {
                (shared ??= ImmutableArray.CreateBuilder<string>()).Add(slug);
            }
        }

        shared?.Sort(StringComparer.Ordinal);
        return shared?.ToImmutable() ?? [];
    }
}
