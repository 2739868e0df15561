using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.Portal.Content;
using SiteGen.Portal.Content.Language;
using SiteGen.Portal.Content.Quality;
using SiteGen.Portal.Diagnostics;

namespace SiteGen;

/// <summary>The slower looks at content that a check does on request: calls each by name.</summary>
internal static class SiteReview
{
    /// <param name="files">The content folder as it was read.</param>
    public static ImmutableArray<Diagnostic> Report(
        ImmutableArray<SourceFile> files, ContentSet content, BuildOptions options, Action<string> stage)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (options.Review.Language)
        {
            stage("taal nalezen");
            found.AddRange(LanguageReview.Report(files, content.Search, options.Jobs));
        }

        if (options.Review.Stale)
        {
            found.AddRange(UpkeepReview.Report(content, options.Date));
        }

        return found.ToImmutable();
    }
}
