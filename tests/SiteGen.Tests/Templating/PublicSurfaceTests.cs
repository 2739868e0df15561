using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Templating;
using SiteGen.Tests.HouseRules;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Templating;

/// <summary>What other projects see of the language is small, stands in one file and widens only on purpose.</summary>
public sealed partial class PublicSurfaceTests
{
    private const string Surface = "generator/SiteGen.Templating/Template.cs";

    private static readonly string Listing = Repository.Full("tests/SiteGen.Tests/Templating/PublicSurface.txt");

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var actual = string.Concat(typeof(Template).Assembly.GetExportedTypes()
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .SelectMany(Describe)
            .Select(line => line + "\n"));

        if (CaseFiles.IsApproving)
        {
            File.WriteAllText(Listing, actual);
        }

        Assert.Equal(File.ReadAllText(Listing), actual);
    }

    [Fact]
    public void The_public_surface_stands_in_one_file() => Offenders.AssertNone(SourceText.Below("generator/SiteGen.Templating")
        .Where(f => f.Path != Surface)
        .SelectMany(f => PublicType().Matches(f.Text).Select(m => $"{f.Path}: {m.Value.Trim()}")));

    private static IEnumerable<string> Describe(Type type) => type.IsEnum
        ? [$"enum {type.Name}", .. Enum.GetNames(type).Select(name => "    " + name)]
        :
        [
            $"{(type.IsValueType ? "struct" : "class")} {type.Name}",
            .. type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(IsWritten)
                .Select(m => "    " + Describe(m))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Not what the compiler adds to every record, nor the accessors of properties.</summary>
    private static bool IsWritten(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsSpecialName && method.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$")
            || (method.IsConstructor && method.GetParameters().Length > 0),
        _ => true,
    };

    private static string Describe(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{Prefix(property.GetMethod!)}{Name(property.PropertyType)} {property.Name} {{ get; {Setter(property)}}}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Prefix(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => $"{member.MemberType} {member.Name}",
    };

    private static string Prefix(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Setter(PropertyInfo property) => property.SetMethod is { IsPublic: true } ? "init; " : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;

    [GeneratedRegex(@"^public .*\b(?:class|record|struct|interface|enum|delegate) .*$", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
