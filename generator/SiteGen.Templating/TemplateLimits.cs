namespace SiteGen.Templating;

/// <summary>
/// Bounds on what one render may do. A template cannot change them; reaching one is an error on the
/// line that reached it.
/// </summary>
public sealed record TemplateLimits
{
    public static TemplateLimits Default { get; } = new();

    /// <summary>Depth of function calls and includes together.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Steps of all loops of one render together, and items a function visits.</summary>
    public int LoopSteps { get; init; } = 1_000_000;

    /// <summary>Bytes of output, captures and includes counted each time they are copied.</summary>
    public int OutputBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Items in a range or in an array a template builds.</summary>
    public int RangeSize { get; init; } = 100_000;

    /// <summary>Characters in a string a template builds.</summary>
    public int StringSize { get; init; } = 4 * 1024 * 1024;

    /// <summary>Depth to which nested objects and arrays are printed.</summary>
    public int ObjectDepth { get; init; } = 20;

    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);
}
