namespace SiteGen.Portal.Content.FrontMatter;

/// <summary>Why a line with three hyphens can't be found.</summary>
internal enum FenceSlip
{
    Missing,
    EmptyFile,

    /// <summary>More or fewer of them, or dashes.</summary>
    NotThreeHyphens,
    Indented,
    BelowEmptyLines,
    BelowText,
    BelowCodeFence,
}
