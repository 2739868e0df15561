namespace SiteGen.Commands;

/// <summary>Whether a check mends what is safe to mend.</summary>
internal enum FixMode
{
    Off,

    /// <summary>Only show what would change.</summary>
    Show,

    Write,
}
