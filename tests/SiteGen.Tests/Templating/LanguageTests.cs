using SiteGen.Templating;

namespace SiteGen.Tests.Templating;

public sealed class LanguageTests
{
    private static readonly string Document =
        Path.GetFullPath(Path.Combine(CaseFiles.Root, "../../../../generator/SiteGen.Templating/LANGUAGE.md"));

    [Fact]
    public void Every_construct_has_a_case()
    {
        var known = CaseFiles.Names().ToHashSet(StringComparer.Ordinal);

        var missing = LanguageTable.Constructs.Where(c => !known.Contains(c.Case)).Select(c => c.Construct);

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_function_has_a_case()
    {
        var missing = LanguageTable.Functions().Where(f => LanguageTable.CaseOf(f) is null);

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_node_of_the_syntax_tree_is_in_the_table()
    {
        var listed = LanguageTable.Constructs.SelectMany(c => c.Node.Split(' ')).ToHashSet(StringComparer.Ordinal);

        var missing = typeof(Template).Assembly.GetTypes()
            .Where(t => t.Namespace == "SiteGen.Templating.Syntax" && t is { IsAbstract: false, IsNested: false })
            .Select(t => t.Name)
            .Where(n => !listed.Contains(n));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_language_document_is_up_to_date()
    {
        var expected = LanguageTable.Markdown();

        if (CaseFiles.IsApproving)
        {
            File.WriteAllText(Document, expected);
        }

        Assert.Equal(expected, File.ReadAllText(Document));
    }
}
