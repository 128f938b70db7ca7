namespace Reflexology;

/// <summary>A zone that represents a body area.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Area">The requested area.</param>
/// <param name="Relation">The relation of the zone to the area.</param>
public readonly record struct ZoneMatch(Zone Zone, BodyArea Area, ZoneRelation Relation);

/// <summary>The relation of a zone to the requested body area.</summary>
public enum ZoneRelation
{
    /// <summary>The zone is of the area itself or of a part of it: the zones of the spine.</summary>
    Of,

    /// <summary>
    /// The zone is of something larger that contains the area or parts of it: abdomen for the kidney.
    /// </summary>
    Contains,
}
