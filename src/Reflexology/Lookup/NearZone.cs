namespace Reflexology;

/// <summary>A zone near a point, as a <see cref="ZoneIndex"/> finds it.</summary>
/// <param name="Zone">The zone's number in the list that the index was built from.</param>
/// <param name="Distance">0 where the zone owns the point; else the distance to its border, in map units.</param>
/// <param name="Position">The position of the point relative to the zone.</param>
public readonly record struct NearZone(int Zone, double Distance, PointPosition Position)
{
    /// <summary>A zone that owns the point.</summary>
    internal static NearZone Owner(int zone) => new(zone, 0, PointPosition.Inside);

    /// <summary>A zone that does not own the point, with the distance to its border.</summary>
    internal static NearZone Beside(int zone, double distance) => new(zone, distance, PositionBeside(distance));

    /// <summary>The position of a point relative to a zone that does not own it.</summary>
    internal static PointPosition PositionBeside(double distance) =>
        distance > 0 ? PointPosition.Near : PointPosition.OnBorder;
}
