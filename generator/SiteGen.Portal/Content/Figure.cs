namespace SiteGen.Portal.Content;

/// <summary>One number with what it says.</summary>
/// <param name="Year">A year, or a span of years such as <c>2016-2017</c>.</param>
/// <param name="Qualifier">One of ruim, circa, bijna, minimaal, doel.</param>
public sealed record Figure(string Label, decimal Value, string? Unit, string? Year, string? Source, string? Qualifier);
