namespace SiteGen.Commands;

/// <summary>How diagnostics are printed.</summary>
internal enum DiagnosticFormat
{
    /// <summary>For people, and for editors that know the notation of compilers.</summary>
    Text,

    /// <summary>Annotations in a pull request on GitHub.</summary>
    Github,

    /// <summary>One list for the whole run, which GitLab shows in a merge request.</summary>
    Gitlab,

    /// <summary>One object a line, for other programs.</summary>
    Json,

    /// <summary>One log for the whole run, for code scanning.</summary>
    Sarif,
}
