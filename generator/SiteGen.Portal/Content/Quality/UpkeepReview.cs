using System.Collections.Immutable;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Quality;

/// <summary>
/// What needs somebody to ask around, for who wants to know: cases that nobody looked at for long, and contacts without a
/// way to reach them. Not part of a build, because the text itself is not at fault.
/// </summary>
public static class UpkeepReview
{
    private const int MostYears = 2;

    public static ImmutableArray<Diagnostic> Report(ContentSet content, DateOnly today) =>
    [
        .. content.Items.OfType<CaseFile>().SelectMany(item => Report(item, today)),
    ];

    private static IEnumerable<Diagnostic> Report(CaseFile item, DateOnly today)
    {
        if (item.LastLook is not { } last)
        {
            yield return QualityProblems.NeverReviewed(SourceSpan.WholeFile(item.Head.Path));
        }
        else if (last.On.AddYears(MostYears) < today)
        {
            yield return QualityProblems.ReviewedLongAgo(last.At, last.On, today);
        }

        if (item.Contact is { Website: null, Email: null, Phone: null } contact)
        {
            yield return QualityProblems.NoWayToAsk(contact.At, contact.Organisation);
        }
    }
}
