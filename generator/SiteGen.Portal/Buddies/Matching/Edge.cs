namespace SiteGen.Portal.Buddies.Matching;

/// <summary>Between two vertices; a weight of 0 is no edge.</summary>
internal record struct Edge(int From, int To, long Weight);
