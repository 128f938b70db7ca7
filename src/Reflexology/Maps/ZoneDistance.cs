namespace Reflexology;

/// <summary>A zone near a point.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Distance">Zero when the point belongs to the zone; else millimetres to its border.</param>
public readonly record struct ZoneDistance(Zone Zone, double Distance);
