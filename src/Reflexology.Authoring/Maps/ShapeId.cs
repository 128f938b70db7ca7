namespace Reflexology.Authoring;

/// <summary>
/// The identity of a shape of a map: a zone has one on each aspect where it appears, and may have another on the left
/// foot.
/// </summary>
/// <param name="ZoneId">The id of the zone.</param>
/// <param name="Aspect">The side of the foot.</param>
/// <param name="IsLeft">
/// True for the shape of the left foot of a zone that differs there; drawn on the right foot's view like all shapes.
/// </param>
public readonly record struct ShapeId(string ZoneId, Aspect Aspect, bool IsLeft)
{
    internal const string LeftPrefix = "left.";

    /// <summary>The shapes of a map in drawing order.</summary>
    internal static IEnumerable<(ShapeId Id, Outline Outline)> All(FootMap map)
    {
        foreach (Zone zone in map.Zones)
        {
            foreach ((Aspect aspect, Outline outline) in zone.Shapes)
                yield return (new ShapeId(zone.Id, aspect, IsLeft: false), outline);
            foreach ((Aspect aspect, Outline outline) in zone.LeftShapes)
                yield return (new ShapeId(zone.Id, aspect, IsLeft: true), outline);
        }
    }

    /// <summary>Its id in a drawing, for example <c>plantar.kidney</c> or <c>left.plantar.kidney</c>.</summary>
    public override string ToString() => $"{(IsLeft ? LeftPrefix : "")}{Aspect.ToWord()}.{ZoneId}";
}
