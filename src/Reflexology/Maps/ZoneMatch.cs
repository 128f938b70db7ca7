namespace Reflexology;

/// <summary>A zone that answers for a body area.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Area">The area that was asked for.</param>
/// <param name="Relation">Whether the zone is of the area, or contains it.</param>
public readonly record struct ZoneMatch(Zone Zone, BodyArea Area, ZoneRelation Relation);
