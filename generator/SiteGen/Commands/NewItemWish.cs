using SiteGen.Portal.Content;
using SiteGen.Portal.Editing;

namespace SiteGen.Commands;

/// <summary>What somebody wants to write about.</summary>
internal sealed record NewItemWish(ContentType Type, string Title, NewItemAnswers Answers);
