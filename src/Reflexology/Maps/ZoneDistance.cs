namespace Reflexology;

/// <summary>A zone near a point of a <see cref="FootView"/>.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Distance">0 where the zone owns the point; else the distance to its border, in millimetres.</param>
/// <param name="Position">The position of the point relative to the zone.</param>
public readonly record struct ZoneDistance(Zone Zone, double Distance, PointPosition Position);
