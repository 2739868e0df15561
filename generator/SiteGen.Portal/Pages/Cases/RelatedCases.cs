using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Cases;

/// <summary>
/// Finds the cases to read next. Every theme, region or programme that two cases share adds its weight times its
/// rarity, ln(all cases / cases under it): a rare subject in common says more than one that half the portal shares.
/// A theme weighs most, because a visitor who reads on wants the same problem solved elsewhere; then the region,
/// because those people can be met; then the programme, which often only says who paid. Ties go to the newest.
/// </summary>
internal sealed class RelatedCases
{
    private const int Most = 4;
    private const double ThemeWeight = 3;
    private const double RegionWeight = 2;
    private const double ProgrammeWeight = 1;

    private readonly Catalogue _catalogue;
    private readonly Dictionary<ItemId, double> _weights;

    public RelatedCases(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _weights = catalogue.Themes.Select(t => t.Head.Id)
            .Concat(catalogue.Regions.Select(r => r.Head.Id))
            .Concat(catalogue.Programmes.Select(p => p.Head.Id))
            .Where(subject => !catalogue.RanksNaming(subject).IsEmpty)
            .ToDictionary(subject => subject, subject =>
                WeightOf(subject.Kind) * Math.Log((double)catalogue.Cases.Length / catalogue.RanksNaming(subject).Length));
    }

    /// <param name="rank">Place of the case in the catalogue.</param>
    public ImmutableArray<Entry> Of(int rank)
    {
        var item = _catalogue.Cases[rank];
        var rented = ArrayPool<double>.Shared.Rent(_catalogue.Cases.Length);
        var scores = rented.AsSpan(0, _catalogue.Cases.Length);
        scores.Clear();
        foreach (var subject in Catalogue.Subjects(item).Where(s => _weights.GetValueOrDefault(s) > 0))
        {
            var weight = _weights[subject];
            foreach (var other in _catalogue.RanksNaming(subject))
            {
                scores[other] += weight;
            }
        }

        scores[rank] = 0;
        var best = Best(scores);
        ArrayPool<double>.Shared.Return(rented);
        return
        [
            .. best.Select(other => Entries.Of(_catalogue.Cases[other], _catalogue) with
            {
                Why = Why(item, _catalogue.Cases[other]),
                Meta = [],
            }),
        ];
    }

    /// <summary>The ranks with the highest scores above zero, best first; of equal ones the newest.</summary>
    private static List<int> Best(ReadOnlySpan<double> scores)
    {
        var best = new List<int>(Most + 1);
        double least = 0;
        for (var rank = 0; rank < scores.Length; rank++)
        {
            if (scores[rank] > least)
            {
                var at = best.Count;
                while (at > 0 && scores[rank] > scores[best[at - 1]])
                {
                    at--;
                }

                best.Insert(at, rank);
                best.RemoveRange(Math.Min(best.Count, Most), Math.Max(0, best.Count - Most));
                least = best.Count == Most ? scores[best[^1]] : 0;
            }
        }

        return best;
    }

    private static double WeightOf(ItemKind kind) => kind switch
    {
        ItemKind.Theme => ThemeWeight,
        ItemKind.Region => RegionWeight,
        _ => ProgrammeWeight,
    };

    private string Why(CaseFile item, CaseFile other)
    {
        string?[] reasons =
        [
            Reason("Ook over", ItemKind.Theme, item.Themes.Intersect(other.Themes)),
            Reason("Ook in", ItemKind.Region, item.Regions.Intersect(other.Regions)),
            Reason("Ook bij", ItemKind.Programme, item.Programmes.Intersect(other.Programmes)),
        ];
        return string.Join(" ", reasons.OfType<string>());
    }

    /// <summary>Titles hold commas of their own, so a semicolon parts them.</summary>
    private string? Reason(string word, ItemKind kind, IEnumerable<string> shared)
    {
        var titles = _catalogue.Titles(kind, shared);
        return titles.IsEmpty ? null : $"{word}: {string.Join("; ", titles)}.";
    }
}
