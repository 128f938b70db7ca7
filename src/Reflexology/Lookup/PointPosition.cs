namespace Reflexology;

/// <summary>The position of a point relative to a zone.</summary>
public enum PointPosition
{
    /// <summary>The zone owns the point by the half-open rule of <see cref="Polygon"/>.</summary>
    Inside,

    /// <summary>The distance is 0, but another zone, or none, owns the point.</summary>
    OnBorder,

    /// <summary>Outside the zone, at a distance above 0 from its border.</summary>
    Near,
}
