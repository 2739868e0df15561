using System.Collections.Immutable;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Content.Site;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>Writes the mail with which a coordinator can get in touch.</summary>
internal sealed class BuddyMessages(SiteFile site)
{
    /// <summary>A mail program takes no more of an address than about 2,000 characters.</summary>
    private const int MostReasons = 3;

    public BuddyMessage Of(RegionFile from, RegionFile to, ImmutableArray<string> reasons)
    {
        var subject = $"Buddyregio's: {from.Head.Title} en {to.Head.Title}";
        var text = Text(from, to, [.. reasons.Take(MostReasons)]);
        var email = to.Contact?.Email;
        return new BuddyMessage(
            text,
            email is null ? null : $"mailto:{email}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(text.Replace("\n", "\r\n", StringComparison.Ordinal))}",
            to.Contact?.Organisation,
            to.Contact?.Website);
    }

    private string Text(RegionFile from, RegionFile to, ImmutableArray<string> reasons)
    {
        string[] lines =
        [
            "Beste collega,",
            "",
            $"Ik zoek een buddyregio voor {from.Head.Title}. Op {site.Title} kwam ik {to.Head.Title} tegen.",
            .. reasons.IsEmpty ? [] : (string[])["", .. reasons.Select(r => $"- {r}")],
            "",
            "Hebt u zin om een keer kennis te maken?",
            "",
            $"Alle redenen staan op {site.BaseUrl}{Routes.BuddiesOf(from.Head.Id)}",
            "",
            "Met vriendelijke groet,",
        ];
        return string.Join('\n', lines);
    }
}
