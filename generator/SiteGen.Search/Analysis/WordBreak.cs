namespace SiteGen.Search.Analysis;

/// <summary>What a character does to a word, as UAX #29 and Lucene's tokenizer see it.</summary>
internal enum WordBreak : byte
{
    Other,
    Letter,
    Hebrew,
    Numeric,
    Katakana,
    MidLetter,
    MidNumber,
    MidNumberOrLetter,
    SingleQuote,
    DoubleQuote,
    ExtendNumberOrLetter,

    /// <summary>Extend and Format: belongs to the character before it.</summary>
    Extend,

    /// <summary>Line_Break Complex_Context: Thai and its neighbours, kept together.</summary>
    Complex,
    ComplexExtend,
    Han,
    Hiragana,

    /// <summary>One half of a flag; a row of them takes what extends them along.</summary>
    RegionalIndicator,
}
