using System.Collections.Immutable;
using SiteGen.Portal.Buddies;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Regions;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Buddies;

/// <summary>Turns the scores of a pair into a proposal that a coordinator can read.</summary>
/// <param name="files">The regions of the table, in its order.</param>
internal sealed class BuddyProposals(Catalogue catalogue, BuddyTable table, ImmutableArray<RegionFile> files, BuddyMessages messages)
{
    private readonly BuddySentences _sentences = new(catalogue);

    public BuddyProposal Of(int region, int other)
    {
        var parts = table.Parts(region, other);
        var (own, theirs) = (table.Regions[region], table.Regions[other]);
        var learning = LearningPart.Matches(own, theirs);
        var helping = LearningPart.Matches(theirs, own);
        return new BuddyProposal
        {
            Slug = theirs.Slug,
            Region = Catalogue.LinkTo(files[other].Head),
            Score = parts.Score,
            Parts = Points(parts),
            Strength = Strength(learning.Length, helping.Length),
            Reasons = [.. Reasons(region, other, learning, helping)],
            Message = messages.Of(files[region], files[other], Mail(region, other)),
        };
    }

    /// <summary>A group of the plan for the whole country, with what each pair in it has to say to each other.</summary>
    public BuddyPairing Pairing(BuddyGroup group) => new(
        [.. group.Members.Select(m => Catalogue.LinkTo(files[m].Head))],
        [
            .. group.Members.SelectMany(a => group.Members.Where(b => b > a).SelectMany(b => AboutBoth(a, b))),
        ]);

    private ImmutableArray<string> AboutBoth(int a, int b)
    {
        var matches = Matches((a, Party.Named(files[a].Head.Title)), (b, Party.Named(files[b].Head.Title)));
        return !matches.IsEmpty ? matches
            : InCommon(a, b, Party.Others) is { } common ? [$"{BuddySentences.WeakPair} {common}"]
            : [BuddySentences.WeakPair];
    }

    private static ImmutableArray<PartPoints> Points(PairParts parts)
    {
        int[] points = [parts.Learning, parts.Helping, parts.Struggling, parts.Likeness, parts.Nearness];
        return [.. BuddyRules.Parts.Zip(points, (part, p) => new PartPoints(part.Id, part.Name, p))];
    }

    private static StatusLabel Strength(int learning, int helping) => (learning, helping) switch
    {
        ( > 0, > 0) => new("samen", "U kunt elkaar helpen"),
        ( > 0, _) => new("leren", "U kunt hier iets leren"),
        (_, > 0) => new("helpen", "U kunt hier helpen"),
        _ => new("zwak", "Een zwak voorstel"),
    };

    private IEnumerable<BuddyReason> Reasons(
        int region, int other, ImmutableArray<ThemeMatch> learning, ImmutableArray<ThemeMatch> helping)
    {
        var (own, theirs) = (table.Regions[region], table.Regions[other]);
        var name = Party.Named(files[other].Head.Title);
        if (learning.IsEmpty && helping.IsEmpty)
        {
            yield return Plain(BuddySentences.WeakProposal);
        }

        foreach (var match in learning)
        {
            yield return new BuddyReason(_sentences.Match(match, Party.Reader, name), match.Need.Theme, Proven(match.Proof));
        }

        foreach (var match in helping)
        {
            yield return new BuddyReason(_sentences.Match(match, name, Party.Reader), null, Proven(match.Proof));
        }

        var shared = StrugglingPart.SharedNeeds(own, theirs);
        string?[] others =
        [
            shared.IsEmpty ? null : _sentences.SharedNeeds(shared),
            .. StrugglingPart.AlikeChallenges(own, theirs).Select(BuddySentences.Alike),
            InCommon(region, other, Party.Reader),
            BuddySentences.Distance(NearnessPart.Kilometres(own, theirs)),
        ];
        foreach (var text in others.OfType<string>())
        {
            yield return Plain(text);
        }
    }

    /// <summary>What is worth saying to the other: what one can learn from the other, or else what both have in common.</summary>
    private ImmutableArray<string> Mail(int region, int other)
    {
        var matches = Matches((region, Party.Writer), (other, Party.Reader));
        return !matches.IsEmpty ? matches
            : InCommon(region, other, Party.Writer) is { } common ? [common]
            : [];
    }

    /// <summary>What the one can learn from the other, then the other way round.</summary>
    private ImmutableArray<string> Matches((int Region, Party Party) one, (int Region, Party Party) two) =>
        [.. Lessons(one, two), .. Lessons(two, one)];

    private IEnumerable<string> Lessons((int Region, Party Party) learner, (int Region, Party Party) teacher) =>
        LearningPart.Matches(table.Regions[learner.Region], table.Regions[teacher.Region])
            .Select(m => _sentences.Match(m, learner.Party, teacher.Party));

    private string? InCommon(int one, int two, Party party) =>
        _sentences.InCommon(table.Likeness.Find(table.Regions[one], table.Regions[two]), table.Regions[one].Kind, party);

    private ImmutableArray<ProvenCase> Proven(ThemeProof proof) =>
    [
        .. proof.Cases.Select(p => catalogue.Find<CaseFile>(ItemKind.Case, [p.Slug])[0]).Zip(proof.Cases, (file, p) => new ProvenCase(
            file.Head.Title,
            Routes.To(file.Head.Id),
            Note(file.Updated is { } day ? DutchDates.MonthText(day) : null, p.HasResults))),
    ];

    private static string? Note(string? date, bool results) => (date, results) switch
    {
        (null, false) => null,
        (null, true) => "met resultaten",
        (_, false) => date,
        _ => $"{date}, met resultaten",
    };

    private static BuddyReason Plain(string text) => new(text, null, []);
}
