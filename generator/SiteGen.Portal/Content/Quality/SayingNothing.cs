using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SiteGen.Portal.Content.Quality;

/// <summary>Words that stand where something should be said, and say nothing.</summary>
internal static partial class SayingNothing
{
    private static readonly FrozenSet<string> LinkTexts = new[]
    {
        "bekijk", "bekijk hier", "deze link", "deze pagina", "deze site", "deze website", "download", "download hier",
        "downloaden", "hier", "hier downloaden", "hier klikken", "kijk hier", "klik", "klik hier",
        "klik hier voor meer informatie", "lees hier meer", "lees hier verder", "lees meer", "lees verder", "link", "meer",
        "meer info", "meer informatie", "meer lezen", "pagina", "site", "verder lezen", "via deze link", "website", "zie hier",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool AsLink(string text) => LinkTexts.Contains(Bare(text));

    /// <param name="path">Of the picture: its name is for files, not for people.</param>
    public static bool AsPicture(string text, string path) =>
        PictureText().IsMatch(text.Trim())
        || Slug.From(text) == Slug.From(System.IO.Path.GetFileNameWithoutExtension(path));

    /// <summary>True when the summary has no word that is not in the title.</summary>
    public static bool AsSummary(string summary, string title) => !Words(summary).Except(Words(title)).Any();

    private static string[] Words(string text) => Slug.From(text).Split('-', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>In small letters, without the marks around and the arrows after it.</summary>
    private static string Bare(string text) => Spaces().Replace(text, " ").Trim(' ', '.', ':', '!', '>', '»', '→', '…').ToLowerInvariant();

    [GeneratedRegex(@"^(?:(?:een |de )?(?:foto|afbeelding|plaatje|beeld|illustratie|figuur|image|picture|photo|logo)(?:[ _-]?[0-9]+)?|(?:img|dsc[nf]?|pict?|screenshot)[ _-]?[0-9][\w -]*|\S+\.(?:jpe?g|png|gif|webp|avif))\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex PictureText();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
