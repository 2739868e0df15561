namespace SiteGen.Templating.Runtime;

/// <summary>What <c>for.*</c>, <c>while.*</c> and <c>tablerow.*</c> tell about the innermost loop.</summary>
internal sealed class LoopState
{
    public static readonly string[] Names =
        ["index", "rindex", "first", "last", "even", "odd", "changed", "length", "col", "row"];

    public int Index { get; set; }

    /// <summary>Negative in a <c>while</c>, which does not know its end.</summary>
    public int Length { get; init; } = -1;

    /// <summary>Null in a <c>while</c>, where everything counts as changed.</summary>
    public IReadOnlyList<object?>? Items { get; init; }

    public RenderContext? Context { get; init; }

    /// <summary>Worked out when asked for: comparing items may be costly.</summary>
    private bool Changed =>
        Index == 0 || Items is null || !Comparison.Same(Items[Index - 1], Items[Index], Context!);

    public int Columns { get; init; } = 1;

    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            "index" => Numbers.Box(Index),
            "first" => Truth.Box(Index == 0),
            "even" => Truth.Box((Index & 1) == 0),
            "odd" => Truth.Box((Index & 1) != 0),
            "changed" => Truth.Box(Changed),
            "col" => Numbers.Box((Index % Columns) + 1),
            "row" => Numbers.Box((Index / Columns) + 1),
            "rindex" when Length >= 0 => Numbers.Box(Length - Index - 1),
            "last" when Length >= 0 => Truth.Box(Index == Length - 1),
            "length" when Length >= 0 => Numbers.Box(Length),
            _ => null,
        };
        return value is not null;
    }
}
