namespace SiteGen.Templating.Runtime;

/// <summary>What a mistyped name probably was.</summary>
internal static class Suggestion
{
    private const int MaxEdits = 2;
    private const int MaxListed = 12;

    /// <summary>The end of a message: the nearest name, else all names when they are few.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Nearest(name, names) is { } nearest)
        {
            return $"; bedoelde u '{nearest}'?";
        }

        return names.Count is > 0 and <= MaxListed ? $"; bekend zijn: {string.Join(", ", names)}" : "";
    }

    /// <summary>The name at most two edits and a third of the word away, or null.</summary>
    public static string? Nearest(string name, IEnumerable<string> known) => known
        .Select(k => (Name: k, Edits: EditDistance(name, k)))
        .Where(k => k.Edits <= MaxEdits && k.Edits * 3 <= name.Length)
        .OrderBy(k => k.Edits).ThenBy(k => k.Name, StringComparer.Ordinal)
        .Select(k => k.Name).FirstOrDefault();

    private static int EditDistance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > MaxEdits)
        {
            return MaxEdits + 1;
        }

        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Cheapest(table, left, right, (i, j));
            }
        }

        return table[left.Length, right.Length];
    }

    /// <summary>Two neighbours swapped count as one edit: the commonest slip.</summary>
    private static int Cheapest(int[,] table, string left, string right, (int I, int J) at)
    {
        var (i, j) = at;
        var same = left[i - 1] == right[j - 1];
        var cost = Math.Min(table[i - 1, j - 1] + (same ? 0 : 1), Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(cost, table[i - 2, j - 2] + 1) : cost;
    }
}
