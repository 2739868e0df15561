using System.Collections.Immutable;
using SiteGen.Portal.Buddies;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>Tells the public how the finder counts.</summary>
/// <param name="Parts">The very list that the score is made with.</param>
public sealed record BuddyExplanationPage(PageHead Head, ImmutableArray<BuddyPart> Parts, int TotalWeight) : IPage;
