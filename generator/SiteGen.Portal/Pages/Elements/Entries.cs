using System.Collections.Immutable;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Cases;
using SiteGen.Portal.Content.Events;
using SiteGen.Portal.Content.Networks;
using SiteGen.Portal.Content.Questions;
using SiteGen.Portal.Content.Resources;

namespace SiteGen.Portal.Pages.Elements;

/// <summary>How each type of item looks in a listing.</summary>
internal static class Entries
{
    public static Entry Of(CaseFile item, Catalogue catalogue) => new()
    {
        Title = item.Head.Title,
        Url = Routes.To(item.Head.Id),
        Label = Joined(catalogue.Titles(ItemKind.Region, item.Regions)),
        Summary = item.Summary,
        Meta = [.. catalogue.Titles(ItemKind.Theme, item.Themes), .. Year(item.Updated)],
    };

    public static ImmutableArray<Entry> Of(IEnumerable<CaseFile> items, Catalogue catalogue) =>
        [.. items.Select(i => Of(i, catalogue))];

    public static Entry Of(QuestionFile item, Catalogue catalogue)
    {
        var answers = catalogue.Find<CaseFile>(ItemKind.Case, item.Answers).Length;
        return new Entry
        {
            Title = item.Head.Title,
            Url = Routes.To(item.Head.Id),
            Label = Joined(catalogue.Titles(ItemKind.Region, item.Regions)),
            Meta =
            [
                .. item.Organisation is null ? [] : (ImmutableArray<string>)[item.Organisation],
                answers == 0
                    ? "Nog geen praktijk gevonden"
                    : DutchNumbers.Count(answers, "praktijk die kan helpen", "praktijken die kunnen helpen"),
            ],
        };
    }

    public static ImmutableArray<Entry> Of(IEnumerable<QuestionFile> items, Catalogue catalogue) =>
        [.. items.Select(i => Of(i, catalogue))];

    public static Entry Of(EventFile item, Catalogue catalogue) => new()
    {
        Title = item.Head.Title,
        Url = Routes.To(item.Head.Id),
        Date = item.Date is { } date && !LastsLonger(item) ? DutchDates.Of(date) : null,
        Label = item.Date is null ? "Datum niet bekend" : LastsLonger(item) ? DutchDates.Period(item.Date, item.End) : null,
        Summary = item.Summary,
        Meta =
        [
            .. item.Kind is { } kind ? [Capital(kind)] : ImmutableArray<string>.Empty,
            .. item.Place is { } place ? [place] : ImmutableArray<string>.Empty,
            .. catalogue.Titles(ItemKind.Region, item.Regions),
        ],
    };

    public static ImmutableArray<Entry> Of(IEnumerable<EventFile> items, Catalogue catalogue) =>
        [.. items.Select(i => Of(i, catalogue))];

    private static bool LastsLonger(EventFile item) => item.End is { } end && end != item.Date;

    public static Entry Of(NetworkFile item, Catalogue catalogue) => new()
    {
        Title = item.Head.Title,
        Url = Routes.To(item.Head.Id),
        Label = NetworkKinds.NameOf(item.Kind),
        Summary = item.Summary,
        Meta = catalogue.Titles(ItemKind.Region, item.Regions),
    };

    public static ImmutableArray<Entry> Of(IEnumerable<NetworkFile> items, Catalogue catalogue) =>
        [.. items.Select(i => Of(i, catalogue))];

    public static Entry Of(ResourceFile item, Catalogue catalogue) => new()
    {
        Title = item.Head.Title,
        Url = Routes.To(item.Head.Id),
        Label = Capital(item.Kind),
        Summary = item.Summary,
        Meta = catalogue.Titles(ItemKind.Theme, item.Themes),
    };

    public static ImmutableArray<Entry> Of(IEnumerable<ResourceFile> items, Catalogue catalogue) =>
        [.. items.Select(i => Of(i, catalogue))];

    /// <summary>For types that need no more than a title, a summary and the number of practices.</summary>
    public static Entry Of(ItemHead head, string? summary, Catalogue catalogue)
    {
        var count = catalogue.CasesUnder(head.Id).Length;
        return new Entry
        {
            Title = head.Title,
            Url = Routes.To(head.Id),
            Summary = summary,
            Meta = count == 0 ? [] : [DutchNumbers.Count(count, "praktijk", "praktijken")],
        };
    }

    /// <summary><c>a, b en c</c>; null when there is nothing.</summary>
    public static string? Joined(ImmutableArray<string> words) => words.Length switch
    {
        0 => null,
        1 => words[0],
        _ => $"{string.Join(", ", words[..^1])} en {words[^1]}",
    };

    public static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static ImmutableArray<string> Year(DateOnly? date) =>
        date is { } day ? [DutchDates.Text(new PartialDate(day.Year))] : [];
}
