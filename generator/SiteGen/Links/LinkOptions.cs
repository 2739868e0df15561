namespace SiteGen.Links;

/// <summary>How links to other sites are visited.</summary>
/// <param name="UserAgent">Tells who asks, and where to complain.</param>
internal sealed record LinkOptions(string UserAgent)
{
    /// <summary>How many sites are asked at the same time; each gets one question at a time.</summary>
    public int Sites { get; init; } = 16;

    /// <summary>How long one question may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Rest between two questions to one site.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Rest before asking again after a failure; twice as long every next time.</summary>
    public TimeSpan Backoff { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often a question is asked that fails in a way that may pass.</summary>
    public int Tries { get; init; } = 3;
}
