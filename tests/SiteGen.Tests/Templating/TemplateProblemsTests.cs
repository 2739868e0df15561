using SiteGen.Templating;

namespace SiteGen.Tests.Templating;

public sealed class TemplateProblemsTests
{
    [Fact]
    public void Every_kind_of_problem_has_a_case()
    {
        var outputs = Directory.GetFiles(CaseFiles.Root, "*.out.txt", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();

        var missing = Enum.GetNames<TemplateMessageKind>()
            .Where(k => !outputs.Any(o => o.Contains($" {k}: ", StringComparison.Ordinal)));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_catalogue_is_sorted()
    {
        var names = typeof(Template).Assembly.GetType("SiteGen.Templating.TemplateProblems")!
            .GetMethods().Where(m => m.ReturnType == typeof(TemplateMessage)).Select(m => m.Name).ToList();

        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }
}
