using System.Collections.Immutable;

namespace SiteGen.Portal.Content.Geography;

/// <summary>
/// From degrees (WGS 84) to the Dutch national grid, by the published approximation with polynomials around Amersfoort:
/// right to within a metre, and the same on every machine because it only adds and multiplies.
/// </summary>
internal static class Rijksdriehoek
{
    private const double CentreLatitude = 52.15517440;
    private const double CentreLongitude = 5.38720621;

    private static readonly ImmutableArray<(int Latitude, int Longitude, double Factor)> EastTerms =
    [
        (0, 1, 190094.945), (1, 1, -11832.228), (2, 1, -114.221), (0, 3, -32.391), (1, 0, -0.705), (3, 1, -2.340),
        (1, 3, -0.608), (0, 2, -0.008), (2, 3, 0.148),
    ];

    private static readonly ImmutableArray<(int Latitude, int Longitude, double Factor)> NorthTerms =
    [
        (1, 0, 309056.544), (0, 2, 3638.893), (2, 0, 73.077), (1, 2, -157.984), (3, 0, 59.788), (0, 1, 0.433),
        (2, 2, -6.439), (1, 1, -0.032), (0, 4, 0.092), (1, 4, -0.054),
    ];

    public static MapPoint Of(GeoPoint point) => Of((double)point.Latitude, (double)point.Longitude);

    public static MapPoint Of(double latitude, double longitude)
    {
        var north = 0.36 * (latitude - CentreLatitude);
        var east = 0.36 * (longitude - CentreLongitude);
        return new(155000 + Sum(EastTerms, north, east), 463000 + Sum(NorthTerms, north, east));
    }

    private static double Sum(ImmutableArray<(int Latitude, int Longitude, double Factor)> terms, double north, double east)
    {
        var sum = 0.0;
        foreach (var (latitude, longitude, factor) in terms)
        {
            sum += factor * Power(north, latitude) * Power(east, longitude);
        }

        return sum;
    }

    private static double Power(double number, int times)
    {
        var power = 1.0;
        for (; times > 0; times--)
        {
            power *= number;
        }

        return power;
    }
}
