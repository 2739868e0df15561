using System.Collections.Immutable;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>One reason for a proposal.</summary>
/// <param name="Text">A Dutch sentence to the coordinator of the region that looks for a buddy.</param>
/// <param name="Cases">The practices that the sentence counts, the strongest first; they may be cut off.</param>
public sealed record BuddyReason(string Text, ImmutableArray<Link> Cases);
