using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Regions;

/// <summary>Whether a region wants a buddy region, and whom it has already.</summary>
public sealed record BuddyDesk(bool Open, ImmutableArray<string> With)
{
    public static BuddyDesk Default { get; } = new(Open: true, With: []);
}
