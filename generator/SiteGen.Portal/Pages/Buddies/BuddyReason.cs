using System.Collections.Immutable;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>One reason for a proposal.</summary>
/// <param name="Text">A Dutch sentence to the coordinator of the region that looks for a buddy.</param>
/// <param name="Theme">Slug of the theme on which the reader can learn from the other; null for other reasons.</param>
/// <param name="Cases">The practices that the sentence counts, the strongest first.</param>
public sealed record BuddyReason(string Text, string? Theme, ImmutableArray<ProvenCase> Cases);
