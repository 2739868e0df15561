namespace SiteGen.Search.Index;

/// <summary>What a dictionary piece says of a key; FORMAT.md names the bits.</summary>
internal static class PieceFlags
{
    public const int Term = 1;
    public const int Spelling = 2;
    public const int Compound = 4;
    public const int NewPositions = 8;
    public const int BestCards = 16;
    public const int NewBestCards = 32;
}
