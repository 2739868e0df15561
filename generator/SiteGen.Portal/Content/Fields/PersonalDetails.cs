using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SiteGen.Portal.Content.Fields;

/// <summary>Recognises contact details that belong to a person rather than to an organisation.</summary>
internal static partial class PersonalDetails
{
    /// <summary>Words that say a mailbox belongs to a desk; one of them anywhere in the name is enough.</summary>
    private static readonly FrozenSet<string> DeskWords = new[]
    {
        "aanmelden", "aanmelding", "administratie", "afdeling", "agenda", "algemeen", "arbeidsmarkt", "balie", "bedrijven",
        "bestuur", "bureau", "campus", "communicatie", "consulent", "contact", "coordinatie", "directie", "fieldlab", "gemeente",
        "helpdesk", "hybride", "info", "informatie", "inschrijven", "internet", "jeugd", "klantenservice", "kring",
        "lerendestad", "loket", "mail", "mbo", "netwerk", "noord", "onderwijs", "oost", "opleidingen", "pers", "planning",
        "po", "post", "postbus", "pps", "privacy", "programma", "project", "projectbureau", "provincie", "receptie",
        "redactie", "regio", "regionaal", "school", "secretariaat", "service", "servicepunt", "stage", "stages", "steunpunt",
        "sto", "support", "team", "technet", "techniek", "technologie", "vacatures", "vmbo", "vo", "voorlichting", "vragen",
        "webmaster", "website", "werk", "west", "wetenschap", "zuid",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Dutch numbers in the 06 range, with or without the country code.</summary>
    public static bool IsMobile(string phone) => Mobile().IsMatch(phone);

    /// <summary>
    /// Initials or a first name, then a surname: <c>v.achternaam@</c>, <c>voornaam.van.der.achternaam@</c>. After an initial
    /// every word is a surname, because Post, West and Werk are. A hyphen alone, as in <c>jet-net@</c>, makes no person.
    /// </summary>
    public static bool IsNamedAfterPerson(string email)
    {
        var words = email[..email.IndexOf('@', StringComparison.Ordinal)].ToLowerInvariant().TrimEnd(Digits).Split('.', '_');
        return words.Length > 1
            && words[^1].Length > 1
            && words.All(w => w.Length > 0 && w.All(c => char.IsAsciiLetter(c) || c == '-'))
            && (words[0].Length == 1 || !words.SelectMany(w => w.Split('-')).Any(DeskWords.Contains));
    }

    /// <summary>Any signs may stand between the digits, and anything before and after the number.</summary>
    [GeneratedRegex("""(?<![0-9])(?:(?:\+|00)\D{0,2}31\D{0,3}0?|0)\D{0,3}6(?:\D{0,3}[0-9]){8}(?![0-9])""")]
    private static partial Regex Mobile();
}
