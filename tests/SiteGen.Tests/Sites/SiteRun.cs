using SiteGen.Commands;
using SiteGen.Portal.Diagnostics;
using SiteGen.Tests.SiteGen.Output;

namespace SiteGen.Tests.Sites;

/// <summary>Builds a site in a folder of its own, as the verb <c>build</c> does.</summary>
internal static class SiteRun
{
    /// <summary>After the real content was written, and between the dates in the small sites.</summary>
    public static DateOnly Today { get; } = new(2026, 5, 13);

    public const string Output = "site";
    public const string Cache = ".sitegen";

    public static BuildOptions Options(TempFolder folder, string content, string templates) => new()
    {
        WorkingDirectory = folder.Root,
        Content = Path.GetFullPath(content, folder.Root),
        Templates = templates,
        Output = folder.Full(Output),
        Cache = folder.Full(Cache),
        Date = Today,
    };

    public static BuildResult Build(BuildOptions options) => SiteBuild.Build(options, _ => { });

    /// <summary>The same, for a site that must not have errors.</summary>
    public static BuildResult BuildWell(BuildOptions options)
    {
        var result = Build(options);
        Assert.True(result.Output is not null, string.Join('\n', result.Diagnostics
            .Where(d => d.Severity == Severity.Error)
            .Select(d => $"{d.At.Path}:{d.At.Line} {d.Code} {d.Message}")));
        return result;
    }
}
