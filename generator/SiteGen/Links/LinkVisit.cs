namespace SiteGen.Links;

/// <param name="Status">Of HTTP; 0 when there was no answer.</param>
/// <param name="Detail">The new address of a page that moved; why there was no answer, in Dutch; else empty.</param>
internal sealed record LinkVisit(LinkOutcome Outcome, int Status = 0, string Detail = "");
