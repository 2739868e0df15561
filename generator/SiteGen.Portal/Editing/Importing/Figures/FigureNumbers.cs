using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Portal.Editing.Importing.Figures;

/// <summary>
/// Reads numbers with a Dutch comma or an English point. <c>1.234</c> and <c>1,234</c> can be either: the other numbers in
/// the column then decide, and when none does the number is refused rather than guessed.
/// </summary>
internal sealed partial class FigureNumbers
{
    private readonly bool _isDutch;
    private readonly bool _isEnglish;

    public FigureNumbers(IEnumerable<string> column)
    {
        var cells = column.Select(Clean).ToList();
        _isDutch = cells.Any(c => OnlyDutch().IsMatch(c));
        _isEnglish = cells.Any(c => OnlyEnglish().IsMatch(c));
    }

    public bool TryRead(string cell, out decimal value, out bool isAmbiguous)
    {
        var text = Clean(cell);
        isAmbiguous = Either().IsMatch(text) && _isDutch == _isEnglish;
        value = 0;
        if (isAmbiguous || !(Whole().IsMatch(text) || Either().IsMatch(text) || OnlyDutch().IsMatch(text) || OnlyEnglish().IsMatch(text)))
        {
            return false;
        }

        var isDutch = OnlyDutch().IsMatch(text) || (Either().IsMatch(text) && _isDutch);
        var (thousands, point) = isDutch ? (".", ",") : (",", ".");
        return decimal.TryParse(
            text.Replace(thousands, "", StringComparison.Ordinal).Replace(point, ".", StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out value);
    }

    /// <summary>Spaces between thousands, a percent sign and the minus of typesetters go.</summary>
    private static string Clean(string cell) =>
        Spaces().Replace(cell.Trim().TrimEnd('%'), "").Replace('\u2212', '-');

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();

    [GeneratedRegex("^-?[0-9]+$")]
    private static partial Regex Whole();

    /// <summary>One sign with three digits behind it, and at most three before it.</summary>
    [GeneratedRegex("^-?[1-9][0-9]{0,2}[.,][0-9]{3}$")]
    private static partial Regex Either();

    [GeneratedRegex("^-?(?:[0-9]{1,3}(?:[.][0-9]{3})+,[0-9]+|[0-9]{1,3}(?:[.][0-9]{3}){2,}|[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})|(?:0|[0-9]{4,}),[0-9]+)$")]
    private static partial Regex OnlyDutch();

    [GeneratedRegex("^-?(?:[0-9]{1,3}(?:,[0-9]{3})+[.][0-9]+|[0-9]{1,3}(?:,[0-9]{3}){2,}|[0-9]+[.](?:[0-9]{1,2}|[0-9]{4,})|(?:0|[0-9]{4,})[.][0-9]+)$")]
    private static partial Regex OnlyEnglish();
}
