namespace SiteGen.Links;

/// <summary>What a visit to a page on another site came to.</summary>
internal enum LinkOutcome
{
    Good,

    /// <summary>Every step to the page that answers was one for good.</summary>
    Moved,

    Gone,

    /// <summary>There is an answer, but not for a program.</summary>
    Refused,

    NoAnswer,

    /// <summary>It lies on a private network, where nothing is asked.</summary>
    NotPublic,
}
