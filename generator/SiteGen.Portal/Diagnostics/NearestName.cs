namespace SiteGen.Portal.Diagnostics;

/// <summary>Turns an unknown name into a hint: the near miss, or the names there are when they are few.</summary>
public static class NearestName
{
    public const int FewEnoughToList = 12;
    private const int MostEdits = 2;

    /// <summary>A Dutch sentence part, or null when nothing helpful can be said.</summary>
    public static string? Hint(string name, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        if (TryFind(name, names) is { } nearest)
        {
            return $"bedoelde u '{nearest}'?";
        }

        return names.Count is > 0 and <= FewEnoughToList ? $"kies uit: {string.Join(", ", names)}" : null;
    }

    /// <summary>The closest name within two edits and a third of the word; ties go to the ordinal first.</summary>
    public static string? TryFind(string name, IEnumerable<string> known)
    {
        var most = Math.Min(MostEdits, name.Length / 3);
        string? best = null;
        var bestEdits = most + 1;
        foreach (var candidate in known.Where(k => Math.Abs(k.Length - name.Length) <= most))
        {
            var edits = Edits(name, candidate);
            if (edits < bestEdits || (edits == bestEdits && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestEdits) = (candidate, edits);
            }
        }

        return best;
    }

    /// <summary>Optimal string alignment distance: two swapped letters count as one edit.</summary>
    private static int Edits(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
