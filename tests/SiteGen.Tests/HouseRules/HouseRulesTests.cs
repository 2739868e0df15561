using System.CodeDom.Compiler;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.HouseRules;

/// <summary>What we agreed on how the code looks; every offender is named, and every exemption has its reason.</summary>
public partial class HouseRulesTests
{
    private const int MostLines = 400;
    private const int MostMethodLines = 40;
    private const int MostParameters = 4;
    private const string Documented = "the arguments of a template function are those of the documented language";

    /// <summary>What each project may refer to.</summary>
    private static readonly Dictionary<string, string[]> References = new()
    {
        ["SiteGen.Templating"] = [],
        ["SiteGen.Search"] = [],
        ["SiteGen.Portal"] = ["CsvHelper", "Ical.Net", "Markdig", "YamlDotNet"],
        ["SiteGen"] = ["SiteGen.Portal", "SiteGen.Search", "SiteGen.Templating", "Spectre.Console", "System.CommandLine"],
    };

    /// <summary>What each folder may use besides itself, inside the same project and from the other projects.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["SiteGen.Portal.Diagnostics"] = [],
        ["SiteGen.Portal.Content"] = ["SiteGen.Portal.Diagnostics"],
        ["SiteGen.Portal.Buddies"] = ["SiteGen.Portal.Content"],
        ["SiteGen.Portal.Editing"] = ["SiteGen.Portal.Content", "SiteGen.Portal.Diagnostics"],
        ["SiteGen.Portal.Pages"] = ["SiteGen.Portal.Buddies", "SiteGen.Portal.Content", "SiteGen.Portal.Diagnostics"],
        ["SiteGen.Output"] = ["SiteGen.Portal.Content", "SiteGen.Portal.Diagnostics"],
        ["SiteGen.Rendering"] = ["SiteGen.Output", "SiteGen.Portal.Content", "SiteGen.Portal.Diagnostics", "SiteGen.Portal.Pages", "SiteGen.Templating"],
        ["SiteGen.Indexing"] = ["SiteGen.Output", "SiteGen.Portal.Content", "SiteGen.Portal.Diagnostics", "SiteGen.Portal.Pages", "SiteGen.Search"],
        ["SiteGen.History"] = ["SiteGen.Portal.Content"],
        ["SiteGen.Links"] = ["SiteGen.Output", "SiteGen.Portal.Content", "SiteGen.Portal.Diagnostics"],
        ["SiteGen.Serving"] = ["SiteGen.Commands", "SiteGen.History", "SiteGen.Indexing", "SiteGen.Output", "SiteGen.Portal.Content", "SiteGen.Portal.Diagnostics", "SiteGen.Portal.Pages", "SiteGen.Rendering"],
        ["SiteGen.Commands"] = ["SiteGen.Output", "SiteGen.Portal.Content", "SiteGen.Portal.Diagnostics", "SiteGen.Portal.Editing"],
        ["SiteGen.Templating.Syntax"] = ["SiteGen.Templating.Parsing"],
    };

    /// <summary>Tables of words or characters, by file name: they are read by looking something up.</summary>
    private static readonly string[] Tables = [];

    // Exemptions, each with the reason why the rule makes it worse there.
    private static readonly Dictionary<string, string> ManyParameters = new()
    {
        ["SiteGen.Templating.Builtins.DateFunctions.ParseToString"] = Documented,
        ["SiteGen.Templating.Builtins.RegexFunctions.Replace"] = Documented,
        ["SiteGen.Templating.Builtins.StringFunctions.IndexOf"] = Documented,
        ["SiteGen.Templating.Builtins.StringFunctions.ReplaceFirst"] = Documented,
    };

    private static readonly Dictionary<string, string> SeveralTypes = new()
    {
        ["Shape.cs"] = "the shapes are one closed list, to be read as one",
        ["Template.cs"] = "all that a program sees of the language, to be read from top to bottom; PublicSurfaceTests keeps it to this file",
    };

    private static readonly Dictionary<string, string> MachinePaths = new()
    {
        ["OutputWriterFaultTests.cs"] = "a path that the writer must refuse",
        ["023-verbatim.txt"] = "backslashes in a text",
        ["023-verbatim.out.txt"] = "backslashes in a text",
    };

    private static readonly ImmutableArray<Assembly> Assemblies = [.. References.Keys.Select(Assembly.Load)];

    [Fact]
    public void Projects_refer_in_one_direction()
    {
        var wrong = References.SelectMany(project =>
            XDocument.Load(Repository.Full($"generator/{project.Key}/{project.Key}.csproj")).Descendants()
                .Where(e => e.Name.LocalName is "ProjectReference" or "PackageReference")
                .Select(e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value + (e.Name.LocalName == "PackageReference" ? ".x" : "")))
                .Except(project.Value)
                .Select(name => $"{project.Key} refers to {name}"));

        Offenders.AssertNone(wrong);
        Assert.Equal(References.Keys.Order(), Directory.GetDirectories(Repository.Full("generator")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Folders_are_used_in_one_direction()
    {
        var wrong = SourceText.Below("generator").SelectMany(file =>
        {
            var own = MayUse.Keys.SingleOrDefault(folder => NamespaceOf(file) is var name && (name == folder || name.StartsWith(folder + ".", StringComparison.Ordinal)));
            return own is null ? [] : Used(file)
                .Where(name => IsBelow(name, own) is false && !MayUse[own].Any(allowed => IsBelow(name, allowed)))
                .Select(name => $"{file.Path} uses {name}");
        });

        Offenders.AssertNone(wrong);
    }

    [Fact]
    public void The_namespace_of_a_file_is_its_folder()
    {
        var wrong = SourceText.CSharp
            .Where(f => Namespace().Match(f.Text) is { Success: true } found && found.Groups[1].Value != NamespaceOf(f))
            .Select(f => $"{f.Path}: {Namespace().Match(f.Text).Groups[1].Value}");

        Offenders.AssertNone(wrong);
    }

    [Fact]
    public void No_file_is_longer_than_400_lines() => Offenders.AssertNone(SourceText.All
        .Where(f => f.Lines.Length > MostLines && !Tables.Contains(Path.GetFileName(f.Path)))
        .Select(f => $"{f.Path}: {f.Lines.Length}"));

    [Fact]
    public void No_method_is_longer_than_40_lines() => Offenders.AssertNone(SourceText.CSharp
        .SelectMany(f => f.Methods().Select(m => (f.Path, m.Name, m.Line, m.Length)))
        .Where(m => m.Length > MostMethodLines)
        .Select(m => $"{m.Path}:{m.Line} {m.Name}: {m.Length}"));

    [Fact]
    public void Methods_are_seen_where_they_stand()
    {
        const string Text = """
            public class A
            {
                public int Short(int b) => b;

                private static List<string> Long<T>(
                    string c,
                    T d)
                {
                    if (c.Length > 0)
                    {
                        return [];
                    }

                    return [c];
                }

                private readonly int _field = Short(
                    3);

                public string Wide() =>
                    "x"
                    + "y";
            }
            """;

        var methods = new SourceText("a.cs", Text).Methods();

        Assert.Equal([("Short", 3, 1), ("Long", 5, 10), ("Wide", 20, 3)], methods);
    }

    /// <summary>The constructor of a record is a list of its properties, not a call to get right.</summary>
    [Fact]
    public void No_method_has_more_than_four_parameters() => Offenders.AssertNone(Assemblies
        .SelectMany(a => a.GetTypes())
        .Where(t => t.Namespace?.StartsWith("SiteGen", StringComparison.Ordinal) == true && !IsGenerated(t) && !t.IsSubclassOf(typeof(Delegate)))
        .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .OfType<MethodBase>()
        .Where(m => m.GetParameters().Length > MostParameters && !IsGenerated(m) && !m.Name.Contains('<') && !(m.IsConstructor && IsRecord(m.DeclaringType!)))
        .Select(m => $"{m.DeclaringType!.FullName}.{m.Name}")
        .Where(name => !ManyParameters.ContainsKey(name)));

    [Fact]
    public void A_file_has_one_public_type() => Offenders.AssertNone(SourceText.Below("generator")
        .Select(f => (f.Path, Types: PublicType().Matches(f.Text).Select(m => m.Groups[1].Value).Distinct().ToList()))
        .Where(f => f.Types.Count > 1 && !SeveralTypes.ContainsKey(Path.GetFileName(f.Path)))
        .Select(f => $"{f.Path}: {string.Join(", ", f.Types)}"));

    [Fact]
    public void Every_diagnostic_code_stands_in_one_catalogue_once()
    {
        var codes = SourceText.Below("generator")
            .SelectMany(f => Code().Matches(f.Text).Select(m => (Code: m.Value, f.Path)))
            .ToList();

        Offenders.AssertNone(codes.GroupBy(c => c.Code).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(c => c.Path))}"));
        Offenders.AssertNone(codes.Where(c => !c.Path.EndsWith("Problems.cs", StringComparison.Ordinal)).Select(c => $"{c.Code} in {c.Path}"));
        Assert.True(codes.Count > 50);
    }

    [Fact]
    public void Nothing_names_a_place_on_one_machine()
    {
        string[] folders = ["content", "generator", "templates", "tests"];
        string[] kinds = [".cs", ".js", ".css", ".html", ".md", ".yml", ".csproj", ".txt", ".json", ".xml"];

        var found = folders.SelectMany(f => Directory.GetFiles(Repository.Full(f), "*", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(Repository.Root))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => kinds.Contains(Path.GetExtension(f)) && !MachinePaths.ContainsKey(Path.GetFileName(f)))
            .Where(f => !f.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .SelectMany(f => File.ReadLines(Repository.Full(f)).SelectMany((line, i) => MachinePath().Matches(line).Select(m => $"{f}:{i + 1} {m.Value}")));

        Offenders.AssertNone(found);
    }

    private static string NamespaceOf(SourceText file) =>
        file.Folder[(file.Folder.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('/', '.');

    /// <summary>Namespaces of ours that a file names, in its usings or in full.</summary>
    private static IEnumerable<string> Used(SourceText file) =>
        UsedNamespace().Matches(Namespace().Replace(file.Text, "")).Select(m => m.Groups[1].Value).Where(n => !n.StartsWith("SiteGen.Tests", StringComparison.Ordinal)).Distinct();

    private static bool IsBelow(string name, string folder) => name == folder || name.StartsWith(folder + ".", StringComparison.Ordinal);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null;

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.IsDefined(typeof(GeneratedCodeAttribute)) || (member.DeclaringType is { } outer && IsGenerated(outer));

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(SiteGen(?:\.[A-Z]\w*)+)")]
    private static partial Regex UsedNamespace();

    [GeneratedRegex(@"^public (?:\w+ )*(?:class|record|struct|interface|enum|delegate) (?:struct )?(\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex("\"SG[0-9]{4}\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![\w.])/(?:home|root|Users|work|tmp|mnt|var)/[\w.-]+|\b[A-Z]:\\\\?\w+")]
    private static partial Regex MachinePath();
}
