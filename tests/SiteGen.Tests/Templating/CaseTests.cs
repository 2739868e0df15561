namespace SiteGen.Tests.Templating;

public sealed class CaseTests
{
    public static TheoryData<string> Names => [.. CaseFiles.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_gives_the_approved_output(string name)
    {
        var actual = CaseFiles.Run(name);

        if (CaseFiles.IsApproving)
        {
            File.WriteAllText(Path.Combine(CaseFiles.Root, name + ".out.txt"), actual);
        }

        Assert.Equal(CaseFiles.Read(name + ".out.txt"), actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_error_cases_have_errors(string name)
    {
        var hasErrors = CaseFiles.Run(name).Contains(" error ", StringComparison.Ordinal);

        Assert.Equal(name.EndsWith("-error", StringComparison.Ordinal), hasErrors);
    }
}
