using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>The zones at a place that a visitor clicked.</summary>
/// <param name="Zone">The zone there, the topmost of several, else the nearest within reach; null for none.</param>
/// <param name="Distance">Its distance from the place, in millimetres; 0 where it contains the place.</param>
/// <param name="Others">Zones below it that contain the place too, from the top down.</param>
public sealed record PlaceAnswer(ChosenZone? Zone, double Distance, ImmutableArray<ChosenZone> Others)
{
    /// <summary>The widest reach: a finger on a small picture.</summary>
    public const double MostReach = 25;

    /// <summary>The zones at a point of a view.</summary>
    /// <param name="on">The map.</param>
    /// <param name="id">The view.</param>
    /// <param name="point">The point, in the view's millimetres.</param>
    /// <param name="reach">The greatest distance of a zone that counts, in millimetres from 0 to
    /// <see cref="MostReach"/>.</param>
    public static PlaceAnswer Find(ViewerMap on, ViewId id, MapPoint point, double reach)
    {
        FootView view = on.Map[id];
        if (view.ZonesAt(point) is [var top, .. var below])
            return new PlaceAnswer(Chosen(top), 0, [.. below.Select(Chosen)]);
        return double.IsFinite(point.X + point.Y) && view.Nearest(point, Math.Clamp(reach, 0, MostReach)) is { } near
            ? new PlaceAnswer(Chosen(near.Zone), near.Distance, [])
            : new PlaceAnswer(null, 0, []);

        ChosenZone Chosen(Zone zone) => new(on, zone, id);
    }
}
