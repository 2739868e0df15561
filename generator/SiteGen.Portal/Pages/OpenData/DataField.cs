namespace SiteGen.Portal.Pages.OpenData;

/// <summary>What is published under a key.</summary>
/// <param name="Read">Null when the item does not say it; what it refers to and is not shown counts as not said.</param>
internal sealed record DataField<T>(DataKey Key, Func<T, Catalogue, DataValue?> Read);
