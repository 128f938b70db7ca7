using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The point of a zone that is farthest from its border and from the zones on top of it.</summary>
/// <param name="At">The point, in the right foot's view.</param>
/// <param name="Room">Its distance from them, in millimetres.</param>
internal readonly record struct ZonePole(MapPoint At, double Room)
{
    private const double Precision = 0.1;

    /// <summary>Finds it, free on each foot that has the shape.</summary>
    /// <param name="map">The map.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="aspect">The side of the foot.</param>
    /// <param name="shape">Its shape there.</param>
    /// <param name="feet">The feet that have this shape.</param>
    public static ZonePole Find(FootMap map, Zone zone, Aspect aspect, FileShape shape, params Foot[] feet)
    {
        ImmutableArray<Polygon> covers =
        [
            .. from other in map.Zones
               where other.Over.Contains(zone)
               from cover in feet.Select(foot => other.ShapeOn(foot, aspect)).OfType<FileShape>().Distinct()
               select cover.Polygon,
        ];
        var space = new FreeSpaceEdges(new FreeSpace(shape.Polygon, covers, []));
        (MapPoint pole, double room) = PoleOfInaccessibility.Find(space, Precision);
        return new ZonePole(pole, room);
    }

    /// <summary>The place of a zone on each view that shows it.</summary>
    public static IEnumerable<(ViewId View, ZonePole Pole)> Each(FootMap map, Zone zone)
    {
        foreach (Aspect aspect in zone.Aspects)
        {
            FileShape? right = zone.ShapeOn(Foot.Right, aspect), left = zone.ShapeOn(Foot.Left, aspect);
            if (right is not null && right == left)
            {
                ZonePole both = Find(map, zone, aspect, right, Foot.Right, Foot.Left);
                yield return (new ViewId(Foot.Right, aspect), both);
                yield return (new ViewId(Foot.Left, aspect), both);
                continue;
            }

            if (right is not null)
                yield return (new ViewId(Foot.Right, aspect), Find(map, zone, aspect, right, Foot.Right));
            if (left is not null)
                yield return (new ViewId(Foot.Left, aspect), Find(map, zone, aspect, left, Foot.Left));
        }
    }
}
