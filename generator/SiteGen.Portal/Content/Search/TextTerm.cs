namespace SiteGen.Portal.Content.Search;

/// <summary>A word of a text, or a part of a compound in it.</summary>
/// <param name="Term">What all forms of the word have in common, and the words that mean the same.</param>
/// <param name="Word">As it stands in the text, in lower case.</param>
public readonly record struct TextTerm(string Term, string Word);
