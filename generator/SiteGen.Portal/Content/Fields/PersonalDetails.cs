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

    /// <summary>Dutch numbers in the 06 range, with or without the country code.</summary>
    public static bool IsMobile(string phone) => Mobile().IsMatch(NotDialled().Replace(phone, ""));

    /// <summary>
    /// Initials or a first name, then a surname, with a dot or underscore between: <c>v.achternaam@</c>. A hyphen alone
    /// says nothing: organisations use it as much as double surnames.
    /// </summary>
    public static bool IsNamedAfterPerson(string email)
    {
        var name = email[..email.IndexOf('@', StringComparison.Ordinal)].ToLowerInvariant();
        var words = name.Split('.', '_');
        return words.Length > 1
            && words[^1].Length > 1
            && words.All(w => w.Length > 0 && w.All(c => char.IsAsciiLetter(c) || c == '-'))
            && !name.Split('.', '_', '-').Any(DeskWords.Contains);
    }

    [GeneratedRegex("""^(?:(?:\+|00)310?|0)6[0-9]{8}$""")]
    private static partial Regex Mobile();

    [GeneratedRegex("""[^0-9+]""")]
    private static partial Regex NotDialled();
}
