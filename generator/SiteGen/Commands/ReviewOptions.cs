namespace SiteGen.Commands;

/// <summary>What a check looks at beyond what is right or wrong; none of it is part of a build.</summary>
/// <param name="Language">Long sentences and unexplained abbreviations.</param>
/// <param name="Stale">Cases that nobody looked at for long, and contacts without a way to reach them.</param>
/// <param name="Links">The moment at which pages on other sites are visited; null when that is not asked for.</param>
internal sealed record ReviewOptions(bool Language = false, bool Stale = false, DateTimeOffset? Links = null);
