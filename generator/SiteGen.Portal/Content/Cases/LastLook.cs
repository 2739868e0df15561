using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Cases;

/// <summary>When somebody last made sure that a case is right, and where the file says so.</summary>
public sealed record LastLook(DateOnly On, SourceSpan At);
