using System.Globalization;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Output;

/// <summary>Everything that can be wrong with the files of the site and the folder they go to: SG40.</summary>
/// <remarks>These files are made, not written by the user, so every place is a whole file.</remarks>
internal static class OutputProblems
{
    private const int MostToName = 3;

    public static Diagnostic ImpossiblePath(string folder, string path) => Error(
        "SG4001", folder, $"'{path}' kan geen bestand van de site zijn",
        "kies een andere bestandsnaam, zonder bijzondere tekens; namen als 'con', 'aux' en 'nul' kan Windows niet opslaan");

    public static Diagnostic SamePath(string folder, string path, string other) => Error(
        "SG4002", $"{folder}/{path}",
        path == other
            ? $"twee onderdelen van de site komen allebei op '{path}'"
            : $"'{path}' en '{other}' zijn op Windows en macOS hetzelfde bestand",
        "geef een van de twee een andere naam");

    public static Diagnostic FileAndFolder(string folder, string file, string below) => Error(
        "SG4003", $"{folder}/{file}", $"'{file}' is een bestand, maar moet ook een map zijn voor '{below}'",
        "geef een van de twee een andere naam");

    public static Diagnostic FolderNotOurs(string folder, IReadOnlyCollection<string> files) => Error(
        "SG4004", folder, $"deze map is niet door sitegen gemaakt en is niet leeg ({Some(files)})",
        "maak de map zelf leeg, of kies een andere map met --output");

    public static Diagnostic FileInTheWay(string folder, string path, string wanted) => Error(
        "SG4005", $"{folder}/{path}", $"dit bestand is niet door sitegen gemaakt en staat in de weg van '{wanted}'",
        "haal het weg of zet het ergens anders neer");

    public static Diagnostic LinkInTheWay(string folder, string path, string wanted) => Error(
        "SG4006", $"{folder}/{path}",
        $"dit is een verwijzing naar een andere plek (symbolic link) en staat in de weg van '{wanted}'",
        "haal de verwijzing weg; sitegen schrijft alleen in de map zelf");

    public static Diagnostic FilesNotOurs(string folder, IReadOnlyCollection<string> files) => new(
        "SG4007", Severity.Warning, SourceSpan.WholeFile(folder),
        $"in deze map staat iets dat niet door sitegen is gemaakt ({Some(files)})",
        "haal het weg als het niet bij de site hoort; sitegen laat het staan");

    public static Diagnostic FolderIsFile(string folder) => Error(
        "SG4008", folder, "dit is een bestand; hier moet de map met de site komen",
        "haal het weg, of kies een andere map met --output");

    private static Diagnostic Error(string code, string path, string message, string fix) =>
        new(code, Severity.Error, SourceSpan.WholeFile(path), message, fix);

    private static string Some(IReadOnlyCollection<string> files)
    {
        var named = string.Join(", ", files.Take(MostToName));
        var others = files.Count - MostToName;
        return others > 0 ? $"{named} en nog {others.ToString(CultureInfo.InvariantCulture)}" : named;
    }
}
