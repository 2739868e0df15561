using System.Globalization;

namespace SiteGen.Tests.Search.Relevance;

/// <summary>A query with the pages that answer it.</summary>
/// <param name="Part"><c>afstem</c> for tuning, <c>meet</c> for measuring only.</param>
/// <param name="Grades">By address: 3 what was looked for, 2 helps, 1 has to do with it.</param>
internal sealed record JudgedQuery(string Part, string Kind, string Text, IReadOnlyDictionary<string, int> Grades)
{
    public static IReadOnlyList<JudgedQuery> ReadAll() =>
    [
        .. File.ReadLines(Repository.Full("tests/SiteGen.Tests/Search/Relevance/queries.tsv"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(c => new JudgedQuery(c[0], c[1], c[2], c[3].Split(' ').ToDictionary(
                grade => grade[..grade.LastIndexOf(':')],
                grade => int.Parse(grade[(grade.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture)))),
    ];

    /// <summary>How well the first ten are in order, from 0 to 1.</summary>
    public double Ndcg(IReadOnlyList<string> found) =>
        Gain(found.Select(url => Grades.GetValueOrDefault(url))) / Gain(Grades.Values.OrderDescending());

    /// <summary>Which share of the answers is among the first ten.</summary>
    public double Recall(IReadOnlyList<string> found) =>
        (double)found.Take(10).Count(Grades.ContainsKey) / Math.Min(10, Grades.Count);

    public bool IsFirstRight(IReadOnlyList<string> found) =>
        found.Count > 0 && Grades.GetValueOrDefault(found[0]) == Grades.Values.Max();

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(10).Select((grade, rank) => (Math.Pow(2, grade) - 1) / Math.Log2(rank + 2)).Sum();
}
