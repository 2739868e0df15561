using System.Collections.Immutable;
using System.Text;
using SiteGen.Output;
using SiteGen.Portal.Diagnostics;

namespace SiteGen.Tests.SiteGen.Output;

/// <summary>Short ways to say which files a site has, and to bring them to disk as a build does.</summary>
internal static class SiteFiles
{
    public static OutputFile File(string path, string text = "x") => new(path, Encoding.UTF8.GetBytes(text));

    public static ImmutableArray<OutputFile> Of(params string[] paths) => [.. paths.Select(p => File(p, $"inhoud van {p}"))];

    public static OutputTarget Target(TempFolder folder) => OutputTarget.Of("site", ".sitegen", folder.Root);

    public static Staged<OutputPlan> Plan(TempFolder folder, ImmutableArray<OutputFile> wanted, bool clean = false) =>
        OutputPlanner.Plan(wanted, OutputReader.Read(Target(folder)), clean);

    public static OutputSummary Build(TempFolder folder, ImmutableArray<OutputFile> wanted, bool clean = false)
    {
        var plan = Plan(folder, wanted, clean);
        Assert.DoesNotContain(plan.Diagnostics, d => d.Severity == Severity.Error);
        return OutputWriter.Write(plan.Value, Target(folder));
    }
}
