using SiteGen.Portal.Diagnostics;

namespace SiteGen.Serving;

/// <summary>What can go wrong while a preview runs: SG41.</summary>
internal static class ServingProblems
{
    public static Diagnostic CannotRead(string folder, string why) => new(
        "SG4101", Severity.Error, SourceSpan.WholeFile(folder), why, "sitegen probeert het opnieuw zodra er iets verandert");

    public static Diagnostic OurFault(string folder, string why) => new(
        "SG4102", Severity.Error, SourceSpan.WholeFile(folder), $"er is een fout in sitegen zelf ({why})",
        "meld het, en zet SITEGEN_DEBUG=1 voor de details");
}
