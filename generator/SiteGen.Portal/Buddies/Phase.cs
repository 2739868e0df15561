namespace SiteGen.Portal.Buddies;

/// <summary>How far a region is with a programme: as far as the furthest of its cases.</summary>
public enum Phase
{
    Preparing,
    Running,
    Finished,
}
