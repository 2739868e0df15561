namespace SiteGen.Search.Analysis;

/// <summary>
/// The word-break class of every character as of Unicode 6.3, the version that Lucene 4.8 follows, with Line_Break
/// Complex_Context and the scripts Han and Hiragana, which word breaks leave open.
/// </summary>
internal static class WordBreakTable
{
    /// <summary>
    /// Runs from U+0000 on: a capital for the class (in the order of <see cref="WordBreak"/>), then how many characters,
    /// in base 36.
    /// </summary>
    private const string Runs =
        "OyQ1O4S1O4D1O1I1O1NaM1D1O5LqO4U1O1LqO1bL1O2E1O7L1O1M1O2L1O5LnO1LvO1LcqO4LcO5M1O8L5O7L1O1L1OhE34L5" +
        "O1L2O2L4D1O7L1M1L3O1L1O1LkO1L2bO1L3vO1E7L4eO9L12O2L1O7L13O1D1O7E19O1E1O1E2O1E2O1E1O8BrO5B3L1M1ObE" +
        "5O7D2O2EbO1E1O3L17ElNaO1N1D1O1L2E1L2rO1L1E8O1E6L2E2O1E4L2NaL3O2L1OfE1L1E1LuErO2L2hEbL1OeNaLxE9L2O" +
        "2D1O1L1O5LmE4L1E9L1E3L1E5OiLpE3O1wL1O1LbO1jErO1E4L1iE3L1EiL1E7LaE2O2NaO1L7O1L7O1E3O1L8O2L2O2LmO1L" +
        "7O1L1O3L4O2E1L1E7O2E2O2E3L1O8E1O4L2O1L3E2O2NaL2OfE3O1L6O4L2O2LmO1L7O1L2O1L2O1L2O2E1O1E5O4E2O2E3O3" +
        "E1O7L4O1L1O7NaE2L3E1ObE3O1L9O1L3O1LmO1L7O1L2O1L5O2E1L1E8O1E3O1E3O2L1OfL2E2O2NaOhE3O1L8O2L2O2LmO1L" +
        "7O1L2O1L5O2E1L1E7O2E2O2E3O8E2O4L2O1L3E2O2NaO1L1OgE1L1O1L6O3L3O1L4O3L2O1L1O1L2O3L2O3L3O3LcO4E5O3E3" +
        "O1E4O2L1O6E1OeNaOhE3O1L8O1L3O1LnO1LaO1L5O3L1E7O1E3O1E4O7E2O1L2O6L2E2O2NaOiE2O1L8O1L3O1LnO1LaO1L5O" +
        "2E1L1E7O1E3O1E4O7E2O7L1O1L2E2O2NaO1L2OfE2O1L8O1L3O1L15O2L1E7O1E3O1E4L1O8E1O8L2E2O2NaOaL6O2E2O1LiO" +
        "3LoO1L9O1L1O2L7O3E1O4E6O1E1O1E8OiE2OdC1cX1C2X7O5C7X8O1NaO13C2O1C1O2C2O1C1O2C1O6C4O1C7O1C3O1C1O1C1" +
        "O2C2O1C4X1C2X6O1X2C1O2C5O1C1O1X6O2NaO2C4OwL1OnE2O6NaObE1O1E1O1E1O4E2L8O1L10O4EkO1E2L5EbO1E10O9E1O" +
        "1lC17XkC1NaO6C6X4C4X3C1X3C2X7C3X4CdXcC1X1NaX4C2L12O1L1O5L1O2L17O1L99O1L4O2L7O1L1O1L4O2L15O1L4O2Lx" +
        "O1L4O2L7O1L1O1L4O2LfO1L1lO1L4O2L1vO2E3OwLgOgL2dOcLh8O2LhO1LqO5L23O3L3OfLdO1L4E3ObLiE3ObLiE2OcLdO1" +
        "L3O1E2OcC1gXwO3C1O4C1X1O2NaOxE4O1NaO6L2gO8L15E1L1O5L1yOaLtO3EcO4EcOaNaCuO2C5ObC18O4XhC7X2O6NaC1O3" +
        "C2OwLnE5O4C1hXaO1XtO2E1NaO6NaO6CeO2aE5L1bEhL7O4NaOhE9OcE3LuEdL2NaL18EeOcL10EkO8NaO3L3NaL10O2aE3O1" +
        "ElL4E1L4E3L2O9L5cE13OlE4L7qO2L6O2L12O2L6O2L8O1L1O1L1O1L1O1LvO2L1hO1L7O1L1O3L3O1L7O3L4O2L6O4LdO5L3" +
        "O1L7OfE4O8I2OaI1O2M1O2E5OgU2O3D1OfU1ObE5O1EaO1L1OdL1OgLdO1fExOhL1O4L1O2LaO1L1O3L5O6L1O1L1O1L1O1L4" +
        "O1LbO2L4O5L5O4L1OhL15OmlL1gO1eeL1bO1L1bO1L3pO6L4E3L2OcL12O1L1O5L1O2L1kO7L1OfE1LnO9L7O1L7O1L7O1L7O" +
        "1L7O1L7O1L7O1L7O1EwO1bL1O28HqO1H2hOcH5yO1bL1O1H1OpH9E6O1K5O2H3L2O4G2eO2E2K2G3K2jO1K4O5L15O3L2mOhL" +
        "rO1hKgO5sK1bO1K2gO4oH52uO22Hg5pO1fLwdO1vL1aO2L7hO3LgNaL2OkL1bE4O1EaO1LpO7E1L28E2O11L9O2L2vO2L4O1L" +
        "4OcLbO25LaE1L3E1L4E1LnE5OoL1gOcE2L1eEhObNaO6EiL6O3L1O4NaLsE8O2LnEdOcLtO3E4L1bEeOeL1NaO12L15EeO9L3" +
        "E1L8E2O2NaO6CrX1O4C1cX1C1X3C2X2C5X2C1X1C1OoC5LbE5O2L3E2OaL6O2L6O2L6O9L7O1L7O41LzE8O1E2O2NaO6L8mcO" +
        "cLnO4L1dO6isHa6O2H2yO12L7OcL5O5B1E1BaO1BdO1B5O1B1O1B2O1B2O1BaL2qOxLa3OiL1sO2L1iO14LcO4EgD1O2M1D1O" +
        "bE7OcU2OoU3D1O1I1O1D1M1OqL5O1L3rO2E1O7I1O4D1O1I1O1NaM1D1O5LqO4U1O1LqObK1kE2LvO3L6O2L6O2L6O2L3OsE3" +
        "O4LcO1LqO1LjO1L2O1LfO2LeOyL3fO1xL1hO3sE1O3mLtO3L1dO1bLvOhLrO1hLuO2L10O4L8O1L5O16L4eO2NaOnqL6O2L1O" +
        "1L18O1L2O3L1O2LnO4qLmOaLqO1yL1kO6L2O1sL1E3O1E2O5E4L4O1L3O1LrO4E3O4E1OwLtO3nL1iOaLmOaLjO3xL21OqfE3" +
        "L1hEfOvNaOgE3L19EbO2E1OiLpO7NaO6E3L10EeO1NaO1sE3L1cEeL4ObNaOx2L17EdO8NaO1tiLofO41L2rO2alLtrOa8hLf" +
        "tOxzL1xObL1E1aOgE4LdOcpsK1G1O6lfE5O3EmO2E7OuE4O44E3OcbL2dO1L1zO1L2O2L1O2L2O2L4O1LcO1L1O1L7O1L1tO1" +
        "L4O2L8O1L7O1LsO1L4O1L5O1L1O3L7O1L9gO2LpO1LpO1LvO1LpO1LvO1LpO1LvO1LpO1LvO1LpO1L8O2N1eO4cgL4O1LrO1L" +
        "2O1L1O2L1O1LaO1L4O1L1O1L1O6L1O4L1O1L1O1L1O1L3O1L2O1L1O2L1O1L1O1L1O1L1O1L1O1L2O1L1O2L4O1L7O1L4O1L4" +
        "O1L1O1LaO1LhO5L3O1L5O1LhOmiRqG1O2rjHwyfO15H379ObH66OcmaHf2OfherE1OuE2oO3kE6oO47bk";

    private const string Letters = "OLBNKMDISQUECXHGR";

    private static readonly WordBreak[] Basic = new WordBreak[0x10000];
    private static readonly (int Start, WordBreak Class)[] Supplementary = Read();

    public static WordBreak Of(int codePoint)
    {
        if (codePoint < 0x10000)
        {
            return Basic[codePoint];
        }

        var (low, high) = (0, Supplementary.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Supplementary[middle].Start <= codePoint ? (middle, high) : (low, middle - 1);
        }

        return Supplementary[low].Class;
    }

    private static (int Start, WordBreak Class)[] Read()
    {
        var above = new List<(int, WordBreak)>();
        var next = 0;
        for (var at = 0; at < Runs.Length;)
        {
            var kind = (WordBreak)Letters.IndexOf(Runs[at++], StringComparison.Ordinal);
            var length = 0;
            for (; at < Runs.Length && !char.IsAsciiLetterUpper(Runs[at]); at++)
            {
                length = length * 36 + (char.IsAsciiDigit(Runs[at]) ? Runs[at] - '0' : Runs[at] - 'a' + 10);
            }

            if (next < Basic.Length)
            {
                Array.Fill(Basic, kind, next, Math.Min(length, Basic.Length - next));
            }

            next += length;
            if (next > Basic.Length)
            {
                above.Add((Math.Max(next - length, Basic.Length), kind));
            }
        }

        return [.. above];
    }
}
