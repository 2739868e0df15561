namespace SiteGen.Portal.Content.Fields;

/// <summary>A point on the map of the Netherlands.</summary>
internal static class LocationFields
{
    private const decimal South = 50.7m;
    private const decimal North = 53.7m;
    private const decimal West = 3.3m;
    private const decimal East = 7.3m;

    public static Field<decimal> Latitude { get; } =
        new("lat", "Breedtegraad", Shapes.NumberBetween(South, North), "Breedtegraad, zoals 52.22");

    public static Field<decimal> Longitude { get; } =
        new("lon", "Lengtegraad", Shapes.NumberBetween(West, East), "Lengtegraad, zoals 5.17");

    /// <summary>Null unless both coordinates are there; outside the country gives a warning.</summary>
    public static GeoPoint? Read(FieldReader reader)
    {
        var (latitude, longitude) = (reader.OptionalValue(Latitude), reader.OptionalValue(Longitude));
        if (latitude is not null and (< South or > North))
        {
            reader.Report(ContentProblems.OutsideCountry(reader.PlaceOf(Latitude), "lat", "50.7", "53.7"));
        }

        if (longitude is not null and (< West or > East))
        {
            reader.Report(ContentProblems.OutsideCountry(reader.PlaceOf(Longitude), "lon", "3.3", "7.3"));
        }

        if (latitude is null != longitude is null)
        {
            var (given, missing) = latitude is null ? (Longitude, Latitude) : (Latitude, Longitude);
            if (reader.PlaceOf(missing).Length == 0)
            {
                reader.Report(ContentProblems.HalfALocation(reader.PlaceOf(given), given.Key, missing.Key));
            }
        }

        return latitude is { } lat && longitude is { } lon ? new GeoPoint(lat, lon) : null;
    }
}
