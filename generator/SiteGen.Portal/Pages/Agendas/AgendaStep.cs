using SiteGen.Portal.Pages.Elements;

namespace SiteGen.Portal.Pages.Agendas;

public sealed record AgendaStep(DateText? Date, string Title, string? Purpose, string? Outcome, StatusLabel? Status);
