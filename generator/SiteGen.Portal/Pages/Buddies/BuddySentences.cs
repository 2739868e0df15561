using System.Collections.Immutable;
using SiteGen.Portal.Buddies;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>The reasons for a proposal as Dutch sentences, each from what the score counted.</summary>
internal sealed class BuddySentences(Catalogue catalogue)
{
    public const string WeakProposal =
        "Nu zoekt de een nog niets wat de ander laat zien. Dit voorstel steunt alleen op wat hieronder staat.";

    public const string WeakPair = "Een zwak koppel: de een zoekt nog niets wat de ander laat zien.";

    /// <summary>"U zoekt hulp bij X. Achterhoek heeft daarover drie praktijken, waarvan twee met resultaten."</summary>
    public string Match(ThemeMatch match, Party learner, Party teacher)
    {
        var theme = Title(match.Need.Theme);
        var need = match.Need.Declared
            ? $"{learner.Name} {learner.Seeks} hulp bij {theme}"
            : $"{learner.Name} {learner.Asks} een open vraag over {theme}";
        return Entries.Capital($"{need}. {Entries.Capital(teacher.Name)} {Shows(match.Proof, teacher)}.");
    }

    /// <summary>What a region can show, without its name: "heeft daarover één praktijk, met resultaten".</summary>
    public static string Shows(ThemeProof proof, Party teacher)
    {
        var (count, results) = (proof.Cases.Length, proof.Cases.Count(c => c.HasResults));
        if (count == 0)
        {
            var other = proof.Together > 0 ? "andere praktijk dan een gezamenlijke" : "praktijk";
            return $"{teacher.Says} daarbij te kunnen helpen, maar daar staat nog geen {other} bij";
        }

        var cases = $"{teacher.Has} daarover {Counting.Cases(count)}";
        var shown = (count, results) switch
        {
            (_, 0) => "waar nog geen resultaten bij staan",
            (1, _) => "met resultaten",
            (2, 2) => "allebei met resultaten",
            _ when results == count => "allemaal met resultaten",
            _ => $"waarvan {Counting.Word(results)} met resultaten",
        };
        return $"{cases}, {shown}{(proof.Declared ? "" : ", maar noemt dit thema niet als aanbod")}";
    }

    public string SharedNeeds(ImmutableArray<string> themes) =>
        $"U zoekt allebei hulp bij {Entries.Joined([.. themes.Select(Title)])}.";

    public static string Alike(ChallengeMatch match) =>
        $"In wat u lastig noemt, staan dezelfde woorden ({string.Join(", ", match.Words)}): ‘{match.Own}’ en ‘{match.Other}’";

    /// <summary>"Wat u gemeen hebt: allebei een regio; het programma Lerende Stad."; null when there is nothing in common.</summary>
    public string? InCommon(Likeness likeness, string kind, Party party)
    {
        ImmutableArray<string> parts =
        [
            .. likeness.SameKind ? [$"allebei een {kind}"] : ImmutableArray<string>.Empty,
            .. likeness.Provinces.Select(p => $"de provincie {Provinces.NameOf(p)}"),
            .. likeness.Themes.IsEmpty ? [] : ImmutableArray.Create($"praktijken over {Entries.Joined([.. likeness.Themes.Select(Title)])}"),
            .. catalogue.Titles(ItemKind.Programme, likeness.Programmes).Select(t => $"het programma {t}"),
            .. catalogue.Titles(ItemKind.Network, likeness.Networks).Select(t => $"het netwerk {t}"),
            .. likeness.SameSize ? [$"ongeveer evenveel {likeness.SizeLabel}"] : ImmutableArray<string>.Empty,
            .. catalogue.Titles(ItemKind.Programme, likeness.EquallyFar ?? []).Select(t => $"even ver met {t}"),
        ];
        return parts.IsEmpty ? null : $"Wat {party.Name} gemeen {party.Has}: {string.Join("; ", parts)}.";
    }

    public static string? Distance(int? kilometres) => kilometres switch
    {
        null => null,
        < 10 => "U ligt hemelsbreed minder dan 10 kilometer van elkaar.",
        { } far => $"U ligt hemelsbreed ongeveer {(far + 5) / 10 * 10} kilometer van elkaar.",
    };

    private string Title(string theme) => $"‘{catalogue.Titles(ItemKind.Theme, [theme])[0]}’";
}
