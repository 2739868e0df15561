using System.Collections.Immutable;

namespace SiteGen.Portal.Buddies;

/// <summary>
/// Everything by which the score is made: the parts, their weights, their points, each with its reason. The page that
/// explains the finder to the public is made from this list, so it can't say anything else than what is done.
/// </summary>
internal static class BuddyRules
{
    /// <summary>A visitor can set a weight from 0 to this.</summary>
    public const int HeaviestWeight = 5;

    /// <summary>Of the themes on which a region looks for help, those on which the other shows most count.</summary>
    public const int MostThemes = 3;

    public const int RecentYears = 3;

    /// <summary>Two challenges are alike when they share this many words.</summary>
    public const int AlikeWords = 2;

    public const int MostAlikeChallenges = 2;

    public const int MostSharedThemes = 2;

    public const int MostProgrammes = 2;

    /// <summary>At this distance nothing is left of the points for being near.</summary>
    public const int FarKilometres = 200;

    /// <summary>When the place of one of both is not known.</summary>
    public const int UnknownDistance = 50;

    public static BuddyRule Offer { get; } = new(30, "De regio zegt zelf dat zij anderen bij dit thema kan helpen.");

    public static BuddyRule Case { get; } = new(20, "Elke praktijk van de regio over dit thema.");

    public static BuddyRule Results { get; } = new(10, "Extra als bij die praktijk resultaten staan.");

    public static BuddyRule Finished { get; } = new(10, "Nog eens extra als een praktijk met resultaten is afgerond.");

    public static BuddyRule SharedNeed { get; } = new(40, "Elk thema waarbij u allebei hulp zoekt.");

    public static BuddyRule AlikeChallenge { get; } =
        new(30, $"Twee lastige punten waarin minstens {AlikeWords} dezelfde woorden staan; hoogstens {MostAlikeChallenges} keer.");

    public static BuddyRule SameKind { get; } = new(30, "U bent allebei een regio, of allebei een provincie.");

    public static BuddyRule SameProvince { get; } = new(10, "U ligt in dezelfde provincie.");

    public static BuddyRule SharedTheme { get; } =
        new(15, $"Elk thema waarover u allebei eigen praktijken hebt; hoogstens {MostSharedThemes} tellen.");

    public static BuddyRule SharedProgramme { get; } = new(
        15, $"Elk programma waaraan u allebei meedoet; hoogstens {MostProgrammes} tellen. Een programma waaraan meer dan de helft van de regio's meedoet, telt niet.");

    public static BuddyRule SharedNetwork { get; } = new(15, "U zit in hetzelfde netwerk.");

    public static BuddyRule SamePhase { get; } =
        new(15, "U bent even ver met hetzelfde programma. Dit telt alleen mee als het van u allebei bekend is.");

    public static BuddyRule SameSize { get; } =
        new(20, "De een is hoogstens twee keer zo groot als de ander. Dit telt alleen mee als van u allebei hetzelfde cijfer bekend is.");

    /// <summary>Labels of figures that say how large a region is, the most telling first.</summary>
    public static ImmutableArray<string> SizeLabels { get; } =
        ["inwoners", "leerlingen", "vmbo-leerlingen", "mbo-studenten", "scholen", "bedrijven", "gemeenten"];

    public static BuddyPart Learning { get; } = new("leren", "wat u van de ander kunt leren", 5)
    {
        What = "Bij welke thema's zoekt u hulp, en wat kan de ander daarover laten zien? Ook thema's van uw open vragen tellen. "
            + "Per thema kan de ander hoogstens 100 punten halen. Het gemiddelde telt van de drie thema's waarover de ander het meest laat zien. "
            + $"Praktijken die u samen doet, tellen niet. Een praktijk waarvan de tekst ouder is dan {RecentYears} jaar, telt voor de helft.",
        Why = "U zoekt een buddy vooral om iets te leren. Daarom weegt dit het zwaarst. "
            + "Een praktijk telt meer dan een belofte, en een praktijk met resultaten het meest: daar is iets te zien.",
        Rules = [Offer, Case, Results, Finished],
    };

    public static BuddyPart Helping { get; } = new("helpen", "wat de ander van u kan leren", 3)
    {
        What = "Hetzelfde, maar andersom: bij welke thema's zoekt de ander hulp, en wat kunt u laten zien?",
        Why = "Een buddy is er voor elkaar. Wie ook zelf iets krijgt, zegt eerder ja.",
    };

    public static BuddyPart Struggling { get; } = new("opgaven", "wat u allebei lastig vindt", 2)
    {
        What = "Zoekt u allebei hulp bij hetzelfde thema? Staan er dezelfde woorden in wat u lastig noemt? Samen hoogstens 100 punten.",
        Why = "Wie voor dezelfde opgave staat, kan samen zoeken, ook als niemand het antwoord al heeft.",
        Rules = [SharedNeed, AlikeChallenge],
    };

    public static BuddyPart Likeness { get; } = new("lijken", "hoe u op elkaar lijkt", 2)
    {
        What = "Wat hebt u gemeen? De punten zijn een deel van wat er bij u samen te halen is, op een schaal tot 100.",
        Why = "Wat werkt in een regio die op de uwe lijkt, kunt u eerder overnemen.",
        Rules = [SameKind, SharedTheme, SameSize, SharedProgramme, SharedNetwork, SamePhase, SameProvince],
    };

    public static BuddyPart Nearness { get; } = new("dichtbij", "hoe dichtbij u ligt", 1, "hoe ver weg u ligt")
    {
        What = $"Hemelsbreed: 100 punten op dezelfde plek, 0 punten vanaf {FarKilometres} kilometer. "
            + $"Is een plek niet bekend, dan {UnknownDistance} punten. U kunt dit ook omdraaien: dan telt juist wie ver weg ligt.",
        Why = "Dichtbij is makkelijk voor een bezoek. Verder weg kijkt iemand frisser mee. Daarom weegt dit licht en kiest u zelf.",
    };

    /// <summary>In the order of <see cref="PairParts"/>.</summary>
    public static ImmutableArray<BuddyPart> Parts { get; } = [Learning, Helping, Struggling, Likeness, Nearness];

    public static int TotalWeight { get; } = Parts.Sum(p => p.Weight);
}
