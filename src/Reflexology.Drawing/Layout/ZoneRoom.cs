using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Where a label or the end of a leader may stand in a zone: off the zones on top of it.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Free">The zone without what lies wholly inside it, which is a hole.</param>
/// <param name="Covers">The borders of all zones on top, closed: where one is no hole, no letter crosses it.</param>
internal sealed record ZoneRoom(Polygon Zone, Polygon Free, ImmutableArray<ImmutableArray<MapPoint>> Covers)
{
    /// <summary>The room of a zone in a view.</summary>
    public static ZoneRoom Of(FootView view, ZoneShape shape)
    {
        ImmutableArray<ImmutableArray<MapPoint>> onTop =
            [.. view.Shapes.Where(other => other.Zone.Over.Contains(shape.Zone)).SelectMany(other => other.Polygon.Rings)];
        return new ZoneRoom(
            shape.Polygon,
            new Polygon([.. shape.Polygon.Rings, .. onTop.Where(ring => ring.All(shape.Polygon.Contains))]),
            [.. onTop.Select(ring => ring.Add(ring[0]))]);
    }
}
