using SiteGen.Portal.Content.Search;
using SiteGen.Portal.Content.Site;
using SiteGen.Portal.Pages.Buddies;

namespace SiteGen.Portal.Pages;

/// <summary>What pages are made with besides the items.</summary>
internal sealed record PageContext(SiteFile Site, DateOnly Today)
{
    /// <summary>For what compares texts.</summary>
    public required TextAnalysis Analysis { get; init; }

    /// <summary>Worked out when the first page asks for it.</summary>
    public required Lazy<BuddyPlan> Buddies { get; init; }
}
