using System.Collections.Immutable;
using SiteGen.Portal.Content.Agendas;
using SiteGen.Portal.Pages.Agendas;
using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Regions;

/// <summary>A cooperation agenda with its actions and where they stand.</summary>
/// <param name="Stand">In words: <c>12 acties: 3 klaar, 4 bezig, 5 open</c>.</param>
/// <param name="DoneWidth">In thousandths of all actions; 0 when no action says how far it is.</param>
public sealed record AgendaStand(
    string Title, string Url, string Stand, int DoneWidth, int BusyWidth, ImmutableArray<AgendaPriority> Priorities)
{
    private const int Full = 1000;

    public bool IsKnown => DoneWidth + BusyWidth > 0;

    internal static AgendaStand Of(AgendaFile agenda, Catalogue catalogue)
    {
        var statuses = agenda.Priorities.SelectMany(p => p.Actions).Select(a => a.Status).ToList();
        int Count(string status) => statuses.Count(s => s == status);
        var (done, busy, open) = (Count("klaar"), Count("bezig"), Count("open"));
        var unknown = statuses.Count - done - busy - open;
        (int Count, string Words)[] parts = [(done, "klaar"), (busy, "bezig"), (open, "open"), (unknown, "stand niet bekend")];
        var stand = unknown == statuses.Count ? "hoe ver ze zijn, is niet bekend" : Words(parts);
        return new(
            agenda.Head.Title,
            Routes.To(agenda.Head.Id),
            statuses.Count == 0 ? "nog geen acties" : $"{DutchNumbers.Count(statuses.Count, "actie", "acties")}: {stand}",
            statuses.Count == 0 ? 0 : done * Full / statuses.Count,
            statuses.Count == 0 ? 0 : busy * Full / statuses.Count,
            [.. agenda.Priorities.Select((p, i) => AgendaPriority.Of(p, i, catalogue))]);
    }

    private static string Words(IEnumerable<(int Count, string Words)> parts) =>
        string.Join(", ", parts.Where(p => p.Count > 0).Select(p => $"{DutchNumbers.Text(p.Count)} {p.Words}"));
}
