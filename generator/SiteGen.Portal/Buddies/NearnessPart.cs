using SiteGen.Portal.Content;

namespace SiteGen.Portal.Buddies;

/// <summary>How near two regions are.</summary>
internal static class NearnessPart
{
    // At 52.2 degrees north, the middle of the country. Within its borders that is right to about 3 per cent, and unlike
    // sines it gives the same number on every machine.
    private const double KilometresByLatitude = 111.26;
    private const double KilometresByLongitude = 68.36;

    public static int Points(BuddyRegion a, BuddyRegion b) => Kilometres(a, b) is { } distance
        ? Math.Max(0, 100 - (100 * distance / BuddyRules.FarKilometres))
        : BuddyRules.UnknownDistance;

    /// <summary>In a straight line; null when one of the places is not known.</summary>
    public static int? Kilometres(BuddyRegion a, BuddyRegion b) =>
        a.Location is { } from && b.Location is { } to ? Kilometres(from, to) : null;

    private static int Kilometres(GeoPoint from, GeoPoint to)
    {
        var north = (double)(from.Latitude - to.Latitude) * KilometresByLatitude;
        var east = (double)(from.Longitude - to.Longitude) * KilometresByLongitude;
        return (int)Math.Round(Math.Sqrt((north * north) + (east * east)), MidpointRounding.AwayFromZero);
    }
}
