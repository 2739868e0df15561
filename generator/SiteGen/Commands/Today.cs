using System.Globalization;

namespace SiteGen.Commands;

/// <summary>Which day it is for a run: the one place where the clock enters.</summary>
internal static class Today
{
    /// <summary>What to say when there is no telling.</summary>
    public const string Unusable =
        "de omgevingsvariabele SOURCE_DATE_EPOCH is geen aantal seconden sinds 1970; haal haar weg of gebruik --date";

    public static bool TryFind(CommandHost host, out DateOnly today)
    {
        var moment = host.Clock.GetUtcNow();
        var epoch = host.Variable("SOURCE_DATE_EPOCH");
        var usable = true;
        if (!string.IsNullOrEmpty(epoch))
        {
            usable = long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                && seconds < DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeSeconds();
            moment = usable ? DateTimeOffset.FromUnixTimeSeconds(seconds) : moment;
        }

        today = DutchDay.At(moment);
        return usable;
    }
}
