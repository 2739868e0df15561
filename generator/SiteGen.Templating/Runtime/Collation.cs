namespace SiteGen.Templating.Runtime;

/// <summary>
/// The order of texts: letters without regard to case and accents first, then accents, then lower case
/// before upper case. An own table, because the program runs without culture data.
/// </summary>
internal static class Collation
{
    private const string Accented =
        "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįĵķĺļľłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżž";

    private const string Plain =
        "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiijkllllnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzz";

    private enum Rank
    {
        Space,
        Punctuation,
        Symbol,
        Digit,
        Letter,
    }

    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var index = 0; index < length; index++)
        {
            var order = left[index] == right[index] ? 0 : Primary(left[index]).CompareTo(Primary(right[index]));
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : BreakTie(left, right);
    }

    private static int BreakTie(string left, string right)
    {
        var byCase = 0;
        for (var index = 0; index < left.Length; index++)
        {
            var (a, b) = (left[index], right[index]);
            var accents = char.ToLowerInvariant(a).CompareTo(char.ToLowerInvariant(b));
            if (accents != 0)
            {
                return accents;
            }

            byCase = byCase == 0 ? char.IsUpper(a).CompareTo(char.IsUpper(b)) : byCase;
        }

        return byCase;
    }

    private static (Rank Rank, char Letter) Primary(char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (lower > 127)
        {
            var index = Accented.IndexOf(lower);
            lower = index < 0 ? lower : Plain[index];
        }

        return (RankOf(lower), lower);
    }

    private static Rank RankOf(char c) => c switch
    {
        _ when char.IsLetter(c) => Rank.Letter,
        _ when char.IsDigit(c) => Rank.Digit,
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => Rank.Space,
        _ when char.IsPunctuation(c) => Rank.Punctuation,
        _ => Rank.Symbol,
    };
}
