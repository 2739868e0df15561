using SiteGen.Portal.Content;

namespace SiteGen.Commands;

/// <summary>What somebody wants to write about.</summary>
internal sealed record NewItemWish(ContentType Type, string Title);
