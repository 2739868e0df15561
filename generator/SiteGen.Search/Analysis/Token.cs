namespace SiteGen.Search.Analysis;

/// <summary>A word of a text as it is searched for.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Position">Rank of the word in the text, from 0; stop words take a position too.</param>
public readonly record struct Token(string Term, int Start, int End, int Position);
