using System.Text.RegularExpressions;
using SiteGen.Indexing;
using SiteGen.Output;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Pages;
using SiteGen.Portal.Pages.Buddies;

namespace SiteGen.Tests.Portal.Pages.Buddies;

/// <summary>
/// Every sentence about the real regions, worked out again from their files: what is told to a coordinator is true. The
/// test reads the sentences by their form and takes nothing from the code that writes them.
/// </summary>
public partial class BuddyReasonTests
{
    private static readonly ContentOptions Options = new(new DateOnly(2026, 5, 13), WithDrafts: false, Jobs: 2);

    private static readonly Lazy<ContentSet> Content = new(() => ContentReader.Read(
        SourceReader.Read(Repository.Full("content"), Repository.Root), "content", Options).Value!);

    private static readonly Lazy<List<BuddyRegionPage>> Pages = new(() =>
    [
        .. PageBuilder.Build(Content.Value, Options, new StaticSearchIndexer().Analysis(Content.Value.Search)).Value.Pages
            .Where(p => p.Head.Template == "buddy-region.html").Select(p => (BuddyRegionPage)p.Made),
    ]);

    [Fact]
    public void Every_region_has_a_page_and_at_least_three_proposals_with_reasons()
    {
        Assert.Equal(Items<RegionFile>().Select(r => r.Head.Id.Slug).Order(), Pages.Value.Select(p => p.Slug).Order());
        Assert.All(Pages.Value.Where(p => p.Slug != "landelijk"), page =>
        {
            Assert.True(page.Proposals.Length >= 3, page.Slug);
            Assert.All(page.Proposals, p => Assert.NotEmpty(p.Reasons));
            Assert.DoesNotContain(page.Proposals, p => p.Slug == page.Slug || p.Slug == "landelijk");
        });
    }

    [Fact]
    public void Every_sentence_follows_from_the_content()
    {
        var wrong = new List<string>();
        var seen = 0;
        foreach (var (page, proposal) in Pages.Value.SelectMany(page => page.Proposals.Select(p => (page, p))))
        {
            foreach (var reason in proposal.Reasons)
            {
                seen++;
                if (!IsTrue(Region(page.Slug), Region(proposal.Slug), reason))
                {
                    wrong.Add($"{page.Slug}, {proposal.Slug}: {reason.Text}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(seen > 2000, $"{seen}");
    }

    [Fact]
    public void A_weak_proposal_says_so() => Assert.All(
        Pages.Value.SelectMany(p => p.Proposals),
        p => Assert.Equal(p.Strength.Id == "zwak", p.Reasons.All(r => r.Cases.IsEmpty && !r.Text.Contains(" zoekt hulp bij ", StringComparison.Ordinal))));

    private static bool IsTrue(RegionFile own, RegionFile other, BuddyReason reason)
    {
        var text = reason.Text;
        if (Match().Match(text) is { Success: true } match)
        {
            var readerSeeks = match.Groups["who"].Value == "U";
            var (seeker, shower) = readerSeeks ? (own, other) : (other, own);
            return (readerSeeks ? other.Head.Title : "U") == match.Groups["shower"].Value
                && (readerSeeks ? "U" : other.Head.Title) == match.Groups["who"].Value
                && Seeks(seeker, Theme(match.Groups["theme"].Value), match.Groups["need"].Value)
                && Shows(shower, seeker, Theme(match.Groups["theme"].Value), match.Groups["shows"].Value, reason);
        }

        if (text.StartsWith("U zoekt allebei hulp bij ", StringComparison.Ordinal))
        {
            return Quoted().Matches(text).All(q => Needs(own, Theme(q.Groups[1].Value)) && Needs(other, Theme(q.Groups[1].Value)));
        }

        if (text.StartsWith("In wat u lastig noemt", StringComparison.Ordinal))
        {
            var said = Quoted().Matches(text).Select(q => q.Groups[1].Value).ToList();
            var words = Words().Match(text).Groups[1].Value.Split(", ");
            return own.Challenges.Contains(said[0]) && other.Challenges.Contains(said[1]) && words.Length >= 2
                && words.All(w => said[0].Contains(w, StringComparison.OrdinalIgnoreCase));
        }

        if (text.StartsWith("Wat u gemeen hebt: ", StringComparison.Ordinal))
        {
            return text["Wat u gemeen hebt: ".Length..^1].Split("; ").All(part => IsCommon(own, other, part));
        }

        return text.StartsWith("U ligt hemelsbreed ", StringComparison.Ordinal) ? IsDistance(own, other, text)
            : text.StartsWith("Nu zoekt de een nog niets", StringComparison.Ordinal) && !AnyMatch(own, other) && !AnyMatch(other, own);
    }

    private static bool Seeks(RegionFile region, string theme, string need) =>
        need == "zoekt hulp bij" ? region.Seeks.Contains(theme) : !region.Seeks.Contains(theme) && Needs(region, theme);

    private static bool Needs(RegionFile region, string theme) => region.Seeks.Contains(theme)
        || Items<QuestionFile>().Any(q => q.Status != "beantwoord" && q.Regions.Contains(region.Head.Id.Slug) && q.Themes.Contains(theme));

    private static bool Shows(RegionFile shower, RegionFile seeker, string theme, string shows, BuddyReason reason)
    {
        var cases = Proof(shower, seeker, theme);
        var results = cases.Count(HasResults);
        var said = Numbers().Match(shows);
        var count = Number(said.Groups["cases"].Value);
        var withResults = said.Groups["tail"].Value switch
        {
            "waar nog geen resultaten bij staan" => 0,
            "met resultaten" or "allebei met resultaten" or "allemaal met resultaten" => count,
            var tail => Number(tail.Split(' ')[1]),
        };
        return said.Success && count == cases.Count && withResults == results
            && shower.Offers.Contains(theme) != shows.EndsWith("maar noemt dit thema niet als aanbod", StringComparison.Ordinal)
            && reason.Cases.Select(c => c.Url).Order().SequenceEqual(cases.Select(c => Routes.To(c.Head.Id)).Order());
    }

    private static List<CaseFile> Proof(RegionFile shower, RegionFile seeker, string theme) =>
        [.. Items<CaseFile>().Where(c => c.Themes.Contains(theme) && IsOf(c, shower) && !IsOf(c, seeker))];

    private static bool IsOf(CaseFile item, RegionFile region) => item.Regions.Contains(region.Head.Id.Slug)
        || item.Regions.Any(r => Region(r) is { Kind: "regio" } part && region.Kind == "provincie" && part.Provinces.Contains(region.Head.Id.Slug));

    private static bool HasResults(CaseFile item) =>
        !item.Results.IsEmpty || File.ReadLines(Repository.Full(item.Head.Path)).Any(l => l.StartsWith("## Resulta", StringComparison.Ordinal));

    private static bool AnyMatch(RegionFile seeker, RegionFile shower) => Items<global::SiteGen.Portal.Content.Themes.ThemeFile>()
        .Select(t => t.Head.Id.Slug)
        .Any(t => Needs(seeker, t) && (shower.Offers.Contains(t) || Proof(shower, seeker, t).Count > 0));

    private static bool IsCommon(RegionFile own, RegionFile other, string part)
    {
        var title = part[(part.IndexOf(' ', part.StartsWith("even ver met ", StringComparison.Ordinal) ? 9 : part.StartsWith("het ", StringComparison.Ordinal) ? 4 : 3) + 1)..];
        return part switch
        {
            _ when part.StartsWith("allebei een ", StringComparison.Ordinal) => own.Kind == other.Kind && part == $"allebei een {own.Kind}",
            _ when part.StartsWith("de provincie ", StringComparison.Ordinal) => own.Provinces.Intersect(other.Provinces).Any(p => Provinces.NameOf(p) == title),
            _ when part.StartsWith("praktijken over ", StringComparison.Ordinal) => Quoted().Matches(part)
                .All(q => Proof(own, other, Theme(q.Groups[1].Value)).Count > 0 && Proof(other, own, Theme(q.Groups[1].Value)).Count > 0),
            _ when part.StartsWith("het programma ", StringComparison.Ordinal) => Programmes(own).Contains(title) && Programmes(other).Contains(title),
            _ when part.StartsWith("het netwerk ", StringComparison.Ordinal) => Networks(own).Intersect(Networks(other)).Any(n => n.Head.Title == title),
            _ when part.StartsWith("even ver met ", StringComparison.Ordinal) => Furthest(own, title) is { } phase && phase == Furthest(other, title),
            _ => false,
        };
    }

    private static IEnumerable<NetworkFile> Networks(RegionFile region) =>
        Items<NetworkFile>().Where(n => region.Networks.Contains(n.Head.Id.Slug) || n.Regions.Contains(region.Head.Id.Slug));

    private static IEnumerable<string> Programmes(RegionFile region) => Items<CaseFile>().Where(c => IsOf(c, region)).SelectMany(c => c.Programmes)
        .Concat(Networks(region).SelectMany(n => n.Programmes)).Distinct().Select(TitleOfProgramme);

    private static int? Furthest(RegionFile region, string programme) => Items<CaseFile>()
        .Where(c => IsOf(c, region) && c.Programmes.Any(p => TitleOfProgramme(p) == programme) && c.Status is not null)
        .Max(c => (int?)(c.Status switch { "afgerond" => 2, "lopend" => 1, _ => 0 }));

    private static string TitleOfProgramme(string slug) =>
        Items<global::SiteGen.Portal.Content.Programmes.ProgrammeFile>().Single(p => p.Head.Id.Slug == slug).Head.Title;

    /// <summary>With the curve of the earth, which the generator leaves out: within 4 per cent and the rounding to tens.</summary>
    private static bool IsDistance(RegionFile own, RegionFile other, string text)
    {
        static double Radians(decimal degrees) => (double)degrees * Math.PI / 180;
        var (from, to) = (own.Location!.Value, other.Location!.Value);
        var half = Math.Pow(Math.Sin(Radians(to.Latitude - from.Latitude) / 2), 2)
            + (Math.Cos(Radians(from.Latitude)) * Math.Cos(Radians(to.Latitude)) * Math.Pow(Math.Sin(Radians(to.Longitude - from.Longitude) / 2), 2));
        var real = 2 * 6371 * Math.Asin(Math.Sqrt(half));
        return text.Contains("minder dan 10", StringComparison.Ordinal)
            ? real < 10.5
            : Math.Abs(int.Parse(Digits().Match(text).Value, System.Globalization.CultureInfo.InvariantCulture) - real) < 5.5 + (real * 0.04);
    }

    private static int Number(string word) => Array.IndexOf(["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"], word);

    private static IEnumerable<T> Items<T>() => Content.Value.Items.OfType<T>();

    private static RegionFile Region(string slug) => Items<RegionFile>().Single(r => r.Head.Id.Slug == slug);

    private static string Theme(string title) =>
        Items<global::SiteGen.Portal.Content.Themes.ThemeFile>().Single(t => t.Head.Title == title).Head.Id.Slug;

    [GeneratedRegex("^(?<who>.+?) (?<need>zoekt hulp bij|stelt een open vraag over) ‘(?<theme>[^’]+)’\\. (?<shower>.+?) (?<shows>(?:hebt|heeft) daarover .+)\\.$")]
    private static partial Regex Match();

    [GeneratedRegex("daarover (?<cases>\\S+) praktijk(?:en)?, (?<tail>waar nog geen resultaten bij staan|(?:allebei |allemaal )?met resultaten|waarvan \\S+ met resultaten)")]
    private static partial Regex Numbers();

    [GeneratedRegex("‘([^’]+)’")]
    private static partial Regex Quoted();

    [GeneratedRegex("\\(([^)]+)\\)")]
    private static partial Regex Words();

    [GeneratedRegex("\\d+")]
    private static partial Regex Digits();
}
