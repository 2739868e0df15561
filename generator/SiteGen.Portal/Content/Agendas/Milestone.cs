namespace SiteGen.Portal.Content.Agendas;

/// <summary>A step on the way to an agenda or in carrying it out.</summary>
/// <param name="Status">One of gepland, klaar, vervallen.</param>
public sealed record Milestone(PartialDate? Date, string Title, string? Purpose, string? Outcome, string? Status);
