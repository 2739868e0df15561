namespace SiteGen.Portal.Content.Fields;

/// <summary>A point on the map of the Netherlands.</summary>
internal static class LocationFields
{
    public static Field<decimal> Latitude { get; } =
        new("lat", "Breedtegraad", Shapes.NumberBetween(GeoPoint.South, GeoPoint.North), "Breedtegraad, zoals 52.22");

    public static Field<decimal> Longitude { get; } =
        new("lon", "Lengtegraad", Shapes.NumberBetween(GeoPoint.West, GeoPoint.East), "Lengtegraad, zoals 5.17");

    /// <summary>Null unless both coordinates are there; outside the country gives a warning.</summary>
    public static GeoPoint? Read(FieldReader reader)
    {
        var (latitude, longitude) = (reader.OptionalValue(Latitude), reader.OptionalValue(Longitude));
        if (latitude is < GeoPoint.South or > GeoPoint.North)
        {
            reader.Report(ContentProblems.OutsideCountry(reader.PlaceOf(Latitude), "lat", "50.7", "53.7"));
        }

        if (longitude is < GeoPoint.West or > GeoPoint.East)
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

        if (latitude is not { } lat || longitude is not { } lon)
        {
            return null;
        }

        var point = new GeoPoint(lat, lon);
        if (point.IsInCountry)
        {
            reader.Use(point, reader.PlaceOf(Latitude));
        }

        return point;
    }
}
