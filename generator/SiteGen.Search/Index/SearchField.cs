namespace SiteGen.Search.Index;

/// <summary>Where in a document a word stands; a hit in the title says more than one in the body.</summary>
public enum SearchField
{
    Title,
    Summary,

    /// <summary>Names of themes, regions, programmes, partners and other things that the document belongs to.</summary>
    Names,
    Headings,
    Body,
}
