namespace SiteGen.Portal.Buddies;

/// <summary>A line in the explanation of a part.</summary>
/// <param name="What">When the points are given, in Dutch.</param>
public sealed record BuddyRule(int Points, string What);
