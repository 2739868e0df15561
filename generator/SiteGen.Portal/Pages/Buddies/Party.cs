namespace SiteGen.Portal.Pages.Buddies;

/// <summary>Whom a sentence is about, with the verbs in the form that goes with it.</summary>
internal sealed record Party(string Name, string Seeks, string Asks, string Has, string Says)
{
    /// <summary>The coordinator who reads.</summary>
    public static Party Reader { get; } = new("u", "zoekt", "stelt", "hebt", "zegt");

    /// <summary>The coordinator who writes.</summary>
    public static Party Writer { get; } = new("wij", "zoeken", "stellen", "hebben", "zeggen");

    public static Party Others { get; } = new("zij", "zoeken", "stellen", "hebben", "zeggen");

    public static Party Named(string region) => new(region, "zoekt", "stelt", "heeft", "zegt");
}
