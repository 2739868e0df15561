using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Search.Analysis;

/// <summary>
/// Letters that are words too, but say nothing of the compound that they stand in: <c>overlegging</c> is no
/// <c>overleg</c> and <c>ging</c>, <c>voortduren</c> is not about how long. Short words and <see cref="DutchStopWords"/> are
/// no parts anyway.
/// </summary>
internal static class CompoundStopWords
{
    private const string Endings =
        "heid heden lijk lijke baar bare schap schappen schappelijk schappelijke ende ingen aties atie eren eert tion tief loos "
        + "loze achtig matig matige aren sten eling isme isch ische teit teiten ment menten sting ting ring ringen leringen ling "
        + "lingen ings king kingen ding dingen ners telling tellingen gers ster sters tors tore ties rijk rijke tien haag";

    /// <summary>Prepositions, adverbs and pronouns: what follows them is a verb more often than not.</summary>
    private const string SmallWords =
        "achter tussen samen binnen buiten boven tijdens vanuit vanaf langs rond mede vast weer terug hele alle deel waar anti "
        + "inter intra extra super semi auto ander stand leid loop open volg voer werp wend eind even elke voort heen bijeen "
        + "klaar terecht eraan erbij erin ervan ervoor eruit erop daarom daarop daarover daardoor alleen steeds vooral graag "
        + "eerder verder gelijk voren overs";

    /// <summary>Forms of verbs that the small words above, or nouns, are written as one with.</summary>
    private const string Verbs =
        "gaan gaat ging gingen doet deed deden komt komen kwam kwamen staan staat stond stonden laat laten liet lieten houden "
        + "houdt hield hielden nemen neemt leggen legt legde stellen stelt stelde stelden zetten zette brengen brengt bracht "
        + "brachten maken maakt maakte maakten vallen valt viel vielen geven geeft gaven krijgen krijgt kreeg kregen zien zagen "
        + "hadden ligt zaten zitten loopt liep liepen spraken spreken trok trokken werkt werkte gewerkt leert leerde leerden "
        + "deelde deelden voegde voegden zocht zochten vinden vindt vond vonden blijft blijven bleef bleek helpt hielp hielpen "
        + "kiest koos kozen wilde werden kende kenden zorgt leest heet kunt konden duren gemaakt genoemd gedacht geleid dauwt";

    private const string Addresses = "html example index";

    public static ImmutableArray<string> Words { get; } = [.. string.Join(' ', Endings, SmallWords, Verbs, Addresses).Split(' ')];

    public static FrozenSet<string> All { get; } = Words.ToFrozenSet(StringComparer.Ordinal);
}
