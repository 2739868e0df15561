using SiteGen.Portal.Diagnostics;

namespace SiteGen.Commands;

/// <summary>What the user asked for, checked and complete: everything a run depends on besides the files themselves.</summary>
internal sealed record BuildOptions
{
    /// <summary>Full path; messages show paths relative to it.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Full path, as are <see cref="Templates"/>, <see cref="Output"/> and <see cref="Cache"/>.</summary>
    public required string Content { get; init; }

    public required string Templates { get; init; }

    public required string Output { get; init; }

    public required string Cache { get; init; }

    /// <summary>Full path of the script of a CMS; null for a site without one.</summary>
    public string? Cms { get; init; }

    /// <summary>Takes the place of <c>base_url</c> in <c>site.yml</c>; ends with a slash.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Today, for what is published and what has expired.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Items that are a draft are part of the site.</summary>
    public bool Drafts { get; init; }

    /// <summary>Warnings count as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Every file is written, also the ones that are already right.</summary>
    public bool Clean { get; init; }

    /// <summary>How much to do at the same time; at least 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    public DiagnosticFormat Format { get; init; }

    /// <summary>Ask git when files changed and what they were called.</summary>
    public bool Git { get; init; }

    public FixMode Fix { get; init; }

    public ReviewOptions Review { get; init; } = new();

    /// <summary>True when nothing may be written because of what was found.</summary>
    public bool Refuses(IEnumerable<Diagnostic> found) => found.Any(d => Strict || d.Severity == Severity.Error);
}
