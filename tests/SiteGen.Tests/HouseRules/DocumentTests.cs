using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.HouseRules;

/// <summary>What our documents name is there, so that a reader who follows them arrives.</summary>
public partial class DocumentTests
{
    private static readonly string[] Documents = ["README.md", "CONTRIBUTING.md", "generator/ARCHITECTURE.md"];

    private static readonly string[] Folders = [".ci", "content", "docs", "generator", "templates", "tests"];

    [Fact]
    public void Every_path_in_our_documents_exists()
    {
        var known = Known();

        var missing = All().SelectMany(document => NamedPath().Matches(document.Text)
            .Select(m => m.Groups[1].Value.TrimEnd('/'))
            .Where(path => !known.Any(Pattern(path).IsMatch))
            .Select(path => $"{document.Path}: {path}"));

        Offenders.AssertNone(missing);
    }

    [Fact]
    public void Every_link_in_our_documents_leads_to_a_file()
    {
        var missing = All().SelectMany(document => Link().Matches(document.Text)
            .Select(m => m.Groups[1].Value)
            .Where(path => !Path.Exists(Repository.Full(Path.Combine(Path.GetDirectoryName(document.Path)!, path))))
            .Select(path => $"{document.Path}: {path}"));

        Offenders.AssertNone(missing);
    }

    [Fact]
    public void The_notice_names_every_package()
    {
        var notice = File.ReadAllText(Repository.Full("NOTICE"));

        Offenders.AssertNone(XDocument.Load(Repository.Full("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => package.Attribute("Include")!.Value)
            .Where(name => !notice.Contains(name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("generator/SiteGen/SiteBuild.cs", true)]
    [InlineData("Content/<Types>/", true)]
    [InlineData("Pages/Elements/Dutch*.cs", true)]
    [InlineData("SiteBuild.cs", true)]
    [InlineData("Build.cs", false)]
    [InlineData("generator/SiteGen/Weg.cs", false)]
    public void A_path_may_be_whole_or_its_last_part(string path, bool exists) =>
        Assert.Equal(exists, Known().Any(Pattern(path.TrimEnd('/')).IsMatch));

    private static IEnumerable<(string Path, string Text)> All() =>
        Documents.Where(d => File.Exists(Repository.Full(d))).Select(d => (d, File.ReadAllText(Repository.Full(d))));

    private static ImmutableArray<string> Known() =>
    [
        .. Folders.Select(Repository.Full).Where(Directory.Exists)
            .SelectMany(f => Directory.GetFileSystemEntries(f, "*", SearchOption.AllDirectories).Append(f))
            .Concat(Directory.GetFiles(Repository.Root))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal)),
    ];

    /// <summary>A star or a name in angle brackets stands for any name.</summary>
    private static Regex Pattern(string path) =>
        new("(^|/)" + AnyName().Replace(Regex.Escape(path), "[^/]*") + "$", RegexOptions.CultureInvariant);

    /// <summary>In backticks: from a folder of the root, or names with a capital, as those of code are; addresses of the site have none.</summary>
    [GeneratedRegex(@"`((?:(?:generator|content|templates|tests|docs|\.ci)/|[A-Z][\w.<>*-]*/|[A-Z]\w*\.(?:cs|md|props|sln|txt)\b)[\w./*<>-]*)`")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"\]\(([^)#:]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\\\*|<\w+>")]
    private static partial Regex AnyName();
}
