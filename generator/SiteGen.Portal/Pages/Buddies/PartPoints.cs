namespace SiteGen.Portal.Pages.Buddies;

/// <summary>What a proposal gets for one part of the score, from 0 to 100.</summary>
public sealed record PartPoints(string Id, string Name, int Points);
