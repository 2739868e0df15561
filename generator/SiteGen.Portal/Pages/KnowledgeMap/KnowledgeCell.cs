namespace SiteGen.Portal.Pages.KnowledgeMap;

/// <summary>What one region has and asks on one theme.</summary>
/// <param name="Url">Where it is spelled out.</param>
/// <param name="Text">The whole cell in words, for who cannot see the table.</param>
/// <param name="Practices">Cases.</param>
/// <param name="Questions">That are still open.</param>
/// <param name="Offers">The region says that it can help others.</param>
/// <param name="Seeks">The region says that it looks for help.</param>
public sealed record KnowledgeCell(string Url, string Text, int Practices, int Questions, bool Offers, bool Seeks)
{
    /// <summary>A white spot.</summary>
    public bool Empty => Practices == 0 && Questions == 0 && !Offers && !Seeks;
}
