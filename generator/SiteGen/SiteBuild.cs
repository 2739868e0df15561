using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.Output;

namespace SiteGen;

/// <summary>A run from files to site: calls each stage by name, in order.</summary>
internal static class SiteBuild
{
    public static BuildResult Build(BuildOptions options, Action<string> stage)
    {
        stage("inhoud lezen");
        SourceReader.Read(options.Content, options.WorkingDirectory);
        ImmutableArray<OutputFile> wanted = [];

        stage("bestanden schrijven");
        var target = OutputTarget.Of(options.Output, options.Cache, options.WorkingDirectory);
        var plan = OutputPlanner.Plan(wanted, OutputReader.Read(target), options.Clean);
        return new BuildResult(
            plan.Diagnostics, 0, options.Refuses(plan.Diagnostics) ? null : OutputWriter.Write(plan.Value, target, options.Jobs));
    }

    public static BuildResult Check(BuildOptions options, Action<string> stage)
    {
        stage("inhoud lezen");
        SourceReader.Read(options.Content, options.WorkingDirectory);
        return new BuildResult(OutputPaths.Check([], DisplayPaths.Of(options.Output, options.WorkingDirectory)), 0, null);
    }
}
