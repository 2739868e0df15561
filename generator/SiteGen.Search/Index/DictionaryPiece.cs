namespace SiteGen.Search.Index;

/// <summary>A file of the dictionary, as the manifest names it.</summary>
/// <param name="Most">How many documents its most frequent term has: says which pieces a prefix gains most from.</param>
internal sealed record DictionaryPiece(string FirstKey, string Name, int Most);
