namespace SiteGen.Portal.Content;

/// <summary>Why a file was listed but not read.</summary>
public enum SourceFault
{
    None,
    SymbolicLink,
    TooLarge,
    Unreadable,
}
