namespace SiteGen.Tests.Problems;

/// <summary>Every diagnostic of the content and page layers, with its exact place and words.</summary>
public class ProblemsTests
{
    public static TheoryData<string> Folders => [.. ProblemFolder.Codes()];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Is_reported_in_the_right_place_with_the_right_words(string code)
    {
        var folder = new ProblemFolder(code);

        var report = folder.Report();

        if (Environment.GetEnvironmentVariable("SITEGEN_APPROVE") == "1")
        {
            File.WriteAllText(folder.ExpectedPath, report);
        }

        Assert.Equal(File.ReadAllText(folder.ExpectedPath).ReplaceLineEndings("\n"), report);
        Assert.Contains($" {code}: ", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_a_catalogue_has_a_folder()
    {
        var codes = ProblemCatalogues.Codes().Select(c => c.Code).Distinct();

        var missing = codes.Except(ProblemFolder.Codes());

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_folder_belongs_to_a_code_of_a_catalogue()
    {
        var codes = ProblemCatalogues.Codes().Select(c => c.Code);

        var stale = ProblemFolder.Codes().Except(codes);

        Assert.Empty(stale);
    }

    [Fact]
    public void No_two_kinds_of_problem_share_a_code()
    {
        var codes = ProblemCatalogues.Codes();

        var shared = codes.GroupBy(c => c.Code).Where(g => g.Count() > 1).Select(g => $"{g.Key} in {string.Join(", ", g.Select(c => c.File))}");

        Assert.Empty(shared);
    }

    [Fact]
    public void Every_catalogue_is_in_the_order_of_its_codes() =>
        Assert.All(ProblemCatalogues.Codes().GroupBy(c => c.File), catalogue =>
            Assert.Equal(catalogue.Select(c => c.Code).Order(StringComparer.Ordinal), catalogue.Select(c => c.Code)));

    [Fact]
    public void Codes_stand_in_catalogues_only()
    {
        var elsewhere = ProblemCatalogues.CodesElsewhere();

        Assert.Empty(elsewhere);
    }
}
