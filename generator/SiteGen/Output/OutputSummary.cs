namespace SiteGen.Output;

/// <summary>How many files of the site a run wrote, left as they were and removed.</summary>
internal sealed record OutputSummary(int Written, int Kept, int Removed);
