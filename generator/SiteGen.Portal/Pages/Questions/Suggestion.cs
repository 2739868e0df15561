using System.Collections.Immutable;
using SiteGen.Portal.Content.Cases;

namespace SiteGen.Portal.Pages.Questions;

/// <summary>A case that may answer a question, and what the two have in common.</summary>
/// <param name="Words">As they stand in the question.</param>
internal sealed record Suggestion(
    CaseFile Case, ImmutableArray<string> Themes, ImmutableArray<string> Regions, ImmutableArray<string> Words);
