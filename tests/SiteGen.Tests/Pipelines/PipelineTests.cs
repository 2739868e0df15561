using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Tests.Handbook;
using SiteGen.Tests.Sites;
using SiteGen.Tests.SiteGen.History;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Pipelines;

/// <summary>What hosts run for a portal: every step that starts our program is run here as well.</summary>
public partial class PipelineTests
{
    private const string Github = ".github/workflows/site.yml";
    private const string Gitlab = ".gitlab-ci.yml";
    private const string Docker = "Dockerfile";

    /// <summary>A word to fill in, and a verb that goes on until somebody stops it: the tests of serving start that one.</summary>
    private static readonly string[] NoSteps = ["-- OPDRACHT", "-- serve"];

    public static TheoryData<string, string> Steps => new(Found);

    private static IEnumerable<(string File, string Step)> Found =>
        new[] { Github, Gitlab, Docker, "README.md" }.SelectMany(file => Read(file).Split('\n')
            .Where(line => line.Contains(CommandText.Start, StringComparison.Ordinal) && !NoSteps.Any(none => line.Contains(none, StringComparison.Ordinal)))
            .Select(line => (file, AfterCommand().Replace(CommandText.Arguments(line), ""))))
            .Distinct();

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_works_in_a_portal_with_a_history(string file, string step)
    {
        using var git = new GitFolder();
        Directory.CreateSymbolicLink(git.Folder.Full("templates"), Repository.Full("templates"));
        git.Git("branch", "origin/main");
        git.Git("fetch", "--quiet", ".", "main");

        var arguments = CommandText.Split(step).Select(word => word == "$BASE" ? "origin/main" : word).ToArray();

        Assert.True(Run(git, arguments) == 0, $"{file}: {step}");
    }

    [Fact]
    public void Every_pipeline_checks_and_builds() => Assert.All([Github, Gitlab], file =>
    {
        Assert.Contains(Found, s => s.File == file && s.Step.StartsWith("check", StringComparison.Ordinal));
        Assert.Contains(Found, s => s.File == file && s.Step.StartsWith("urls --since", StringComparison.Ordinal));
        Assert.Contains(Found, s => s.File == file && s.Step.StartsWith("build", StringComparison.Ordinal));
    });

    [Fact]
    public void The_workflow_has_no_more_rights_than_it_needs()
    {
        var workflow = Root(Github);

        Assert.Equal("contents: read", Flat(workflow["permissions"]));
        Assert.Equal("contents: read, pages: write, id-token: write", Flat(workflow["jobs"]["publish"]["permissions"]));
        Assert.DoesNotContain("permissions", Keys(workflow["jobs"]["check"]));
        Assert.Contains("pull_request", Keys(workflow["on"]));
    }

    [Fact]
    public void Every_action_is_pinned_to_a_major_version_and_nothing_foreign_is_typed_into_a_shell()
    {
        var steps = ((YamlMappingNode)Root(Github)["jobs"]).Children.Values.SelectMany(job => (YamlSequenceNode)job["steps"]).OfType<YamlMappingNode>().ToList();

        Offenders.AssertNone(steps.Select(step => Value(step, "uses")).Where(uses => uses is not null && !Regex.IsMatch(uses, "^actions/[a-z-]+@v[0-9]+$")).OfType<string>());
        Offenders.AssertNone(steps.Select(step => Value(step, "run")).Where(run => run?.Contains("${{", StringComparison.Ordinal) == true).OfType<string>());
    }

    [Fact]
    public void The_whole_history_comes_along()
    {
        var checkouts = ((YamlMappingNode)Root(Github)["jobs"]).Children.Values.SelectMany(job => (YamlSequenceNode)job["steps"])
            .OfType<YamlMappingNode>().Where(step => Value(step, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true).ToList();

        Assert.Equal(2, checkouts.Count);
        Assert.All(checkouts, step => Assert.Equal("0", Value((YamlMappingNode)step["with"], "fetch-depth")));
        Assert.Equal("0", Flat(Root(Gitlab)["variables"]["GIT_DEPTH"]));
    }

    [Fact]
    public void Each_host_shows_problems_beside_the_proposal()
    {
        var check = Root(Gitlab)["check"];

        Assert.Contains("check --format github", Read(Github), StringComparison.Ordinal);
        Assert.EndsWith($"check --format gitlab > {Flat(check["artifacts"]["reports"]["codequality"])}", Flat(check["after_script"]), StringComparison.Ordinal);
        Assert.Equal("always", Flat(check["artifacts"]["when"]));
    }

    [Fact]
    public void Gitlab_gets_the_site_where_it_looks_for_it()
    {
        var pages = Root(Gitlab)["pages"];

        Assert.Contains("--output public", Flat(pages["script"]), StringComparison.Ordinal);
        Assert.Equal("public", Flat(pages["artifacts"]["paths"]));
    }

    [Fact]
    public void The_image_serves_what_it_built_without_rights()
    {
        var lines = Read(Docker).Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();

        Assert.Equal(2, lines.Count(line => line.StartsWith("FROM ", StringComparison.Ordinal)));
        Assert.Contains("unprivileged", lines.Last(line => line.StartsWith("FROM ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(lines.Where(line => line.StartsWith("COPY .ci", StringComparison.Ordinal)), line => Assert.True(File.Exists(Repository.Full(line.Split(' ')[1]))));
    }

    private static int Run(GitFolder git, string[] arguments)
    {
        var host = new CommandHost
        {
            Output = TextWriter.Null, Error = TextWriter.Null, WorkingDirectory = git.Folder.Root, Clock = TimeProvider.System, Variable = _ => null,
        };
        return Program.Run(arguments, host,
            [BuildCommand.Create(host, SiteBuild.Build), CheckCommand.Create(host, SiteBuild.Check), NewCommand.Create(host), UrlsCommand.Create(host, SiteUrls.List)]);
    }

    private static string Read(string file) => File.ReadAllText(Repository.Full(file)).ReplaceLineEndings("\n");

    private static YamlNode Root(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Read(file)));
        return Assert.Single(stream.Documents).RootNode;
    }

    private static IEnumerable<string> Keys(YamlNode node) => ((YamlMappingNode)node).Children.Keys.Select(key => key.ToString());

    private static string? Value(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    private static string Flat(YamlNode node) => node switch
    {
        YamlMappingNode map => string.Join(", ", map.Children.Select(pair => $"{pair.Key}: {Flat(pair.Value)}")),
        YamlSequenceNode list => string.Join(", ", list.Children.Select(Flat)),
        _ => node.ToString(),
    };

    /// <summary>A backtick that ends the command in running text, or the file that its output goes to.</summary>
    [GeneratedRegex(@"(?:`| > ).*$")]
    private static partial Regex AfterCommand();
}
