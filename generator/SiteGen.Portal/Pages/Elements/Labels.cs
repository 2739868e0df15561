using System.Collections.Frozen;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>What visitors read for the fixed words that editors choose from.</summary>
internal static class Labels
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["po"] = "basisonderwijs",
        ["so"] = "speciaal onderwijs",
        ["vso"] = "voortgezet speciaal onderwijs",
        ["havo-vwo"] = "havo en vwo",
        ["wo"] = "universiteit",
        ["werkenden"] = "werkenden en werkzoekenden",
        ["idee"] = "Idee",
        ["voorbereiding"] = "In voorbereiding",
        ["lopend"] = "Loopt",
        ["afgerond"] = "Afgerond",
        ["open"] = "Open",
        ["beantwoord"] = "Beantwoord",
        ["bezig"] = "Bezig",
        ["klaar"] = "Klaar",
        ["gepland"] = "Gepland",
        ["vervallen"] = "Vervallen",
    }.ToFrozenDictionary();

    /// <summary>The word itself when it needs no other.</summary>
    public static string Of(string word) => Words.GetValueOrDefault(word, word);

    public static StatusLabel? Status(string? status) => status is null ? null : new StatusLabel(status, Of(status));
}
