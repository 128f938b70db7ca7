namespace Reflexology.Authoring;

/// <summary>Which shape of a map: a zone has one on each aspect where it appears, and may have another on the left foot.</summary>
/// <param name="ZoneId">The id of the zone.</param>
/// <param name="Aspect">The side of the foot.</param>
/// <param name="IsLeft">Whether it is the shape of the left foot of a zone that differs there; drawn on the right foot's view like all shapes.</param>
public readonly record struct ShapeId(string ZoneId, Aspect Aspect, bool IsLeft)
{
    internal const string LeftPrefix = "left.";

    /// <summary>The shapes of a map in drawing order.</summary>
    internal static IEnumerable<(ShapeId Id, Outline Outline)> All(FootMap map) =>
        from zone in map.Zones
        from shape in zone.Shapes.Select(shape => (shape, IsLeft: false)).Concat(zone.LeftShapes.Select(shape => (shape, IsLeft: true)))
        select (new ShapeId(zone.Id, shape.shape.Key, shape.IsLeft), shape.shape.Value);

    /// <summary>Its id in a drawing, for example <c>plantar.kidney</c> or <c>left.plantar.kidney</c>.</summary>
    public override string ToString() => $"{(IsLeft ? LeftPrefix : "")}{Aspect.ToWord()}.{ZoneId}";
}
