namespace SiteGen.Portal.Content.Geography;

/// <summary>A place in the Dutch national grid (RD), in metres; north is up.</summary>
internal readonly record struct MapPoint(double East, double North)
{
    /// <summary>In a straight line, in metres.</summary>
    public double DistanceTo(MapPoint other)
    {
        var (east, north) = (East - other.East, North - other.North);
        return Math.Sqrt((east * east) + (north * north));
    }

    /// <summary>To the nearest place on the line between two points.</summary>
    internal double DistanceTo(MapPoint from, MapPoint to)
    {
        var (east, north) = (to.East - from.East, to.North - from.North);
        var length = (east * east) + (north * north);
        var along = length == 0 ? 0 : (((East - from.East) * east) + ((North - from.North) * north)) / length;
        var part = Math.Clamp(along, 0, 1);
        return DistanceTo(new MapPoint(from.East + (part * east), from.North + (part * north)));
    }
}
