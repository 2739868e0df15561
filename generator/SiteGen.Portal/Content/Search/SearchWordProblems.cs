using SiteGen.Portal.Diagnostics;

namespace SiteGen.Portal.Content.Search;

/// <summary>What can be wrong with the words that editors keep for the search: SG15.</summary>
internal static class SearchWordProblems
{
    public static Diagnostic NotASynonym(SourceSpan at) => Error(
        "SG1501", at, "hier hoort een woord of een rij woorden", "schrijf: vmbo: [voorbereidend middelbaar beroepsonderwijs]");

    public static Diagnostic SynonymTwice(SourceSpan at, string phrase, string key) => Error(
        "SG1502", at, $"'{phrase}' staat al bij '{key}'", "laat het op één plek staan");

    public static Diagnostic SynonymCycle(SourceSpan at, string key, string phrase) => Error(
        "SG1503", at, $"'{key}' en '{phrase}' verwijzen naar elkaar", "zet alle woorden bij één van de twee");

    public static Diagnostic NotOneWord(SourceSpan at, string found) => Error(
        "SG1504", at, $"'{found}' is niet één woord", "zet elk woord op een eigen regel, met alleen letters");

    public static Diagnostic WordTwice(SourceSpan at, string word) => Error(
        "SG1505", at, $"'{word}' staat er al", "haal deze regel weg");

    public static Diagnostic WordTooShort(SourceSpan at, string word, int shortest) => Error(
        "SG1506", at, $"'{word}' is te kort; een woord in deze lijst heeft minstens {shortest} letters", "haal deze regel weg");

    private static Diagnostic Error(string code, SourceSpan at, string message, string? fix) =>
        new(code, Severity.Error, at, message, fix);
}
