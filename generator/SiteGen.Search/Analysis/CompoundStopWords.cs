using System.Collections.Frozen;

namespace SiteGen.Search.Analysis;

/// <summary>
/// Letters that are words too, but say nothing of the compound that they stand in: <c>overlegging</c> is no
/// <c>overleg</c> and <c>ging</c>, <c>voortduren</c> is not about how long.
/// </summary>
internal static class CompoundStopWords
{
    private const string Endings =
        "heid heden lijk lijke baar bare schap schappen schappelijk schappelijke ende ingen aties atie eren eert tion tief "
        + "loos loze achtig matig matige aren sten eling isme isch ische teit teiten ment menten sting ting ring ringen "
        + "leringen ling lingen ings king kingen ding dingen ners telling tellingen ger gers ster sters tors tore tie ties rijk rijke tien haag";

    /// <summary>Prepositions, adverbs and pronouns: what follows them is a verb more often than not.</summary>
    private const string SmallWords =
        "naar door over onder voor tegen achter tussen samen binnen buiten boven tijdens vanuit vanaf langs rond zonder mede "
        + "vast weer terug toch hele alle deel waar daar hier meer min non anti inter intra extra super semi auto ander andere "
        + "stand leid loop open volg voer werp wend eind uit aan bij die wel niet veel even elke voort heen bijeen klaar terecht "
        + "eraan erbij erin ervan ervoor eruit erop daarom daarop daarover daardoor alleen steeds vooral graag eerder verder "
        + "gelijk voren overs";

    /// <summary>Forms of verbs that the small words above, or nouns, are written as one with.</summary>
    private const string Verbs =
        "gaan gaat ging gingen doen doet deed deden komt komen kwam kwamen staan staat stond stonden laat laten liet lieten "
        + "houden houdt hield hielden nemen neemt nam leggen legt legde stellen stelt stelde stelden zetten zette brengen brengt "
        + "bracht brachten maken maakt maakte maakten vallen valt viel vielen geven geeft gaf gaven krijgen krijgt kreeg kregen "
        + "zien zag zagen zijn heeft had hadden ligt lag ligt zit zat zaten zitten loopt liep liepen spraken spreken trok trokken "
        + "werkt werkte gewerkt leert leerde leerden deelde deelden voegde voegden zocht zochten vinden vindt vond vonden blijft "
        + "blijven bleef bleek helpt hielp hielpen kiest koos kozen wilde werd werden kende kenden zorgt leest heet kunt konden "
        + "duren gemaakt genoemd gedacht geleid dauwt";

    private const string Addresses = "html example index";

    public static FrozenSet<string> All { get; } =
        string.Join(' ', Endings, SmallWords, Verbs, Addresses).Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
