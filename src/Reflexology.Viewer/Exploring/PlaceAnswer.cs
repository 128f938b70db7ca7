using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>The zones at a place that a visitor clicked.</summary>
/// <param name="Zones">
/// The ids of the zones that contain the place, from the top down, else that of the nearest within reach; empty for
/// none.
/// </param>
/// <param name="Distance">
/// The distance of the first from the place, in millimetres; 0 where it contains the place.
/// </param>
public sealed record PlaceAnswer(ImmutableArray<string> Zones, double Distance)
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
        if (view.ZonesAt(point) is { IsEmpty: false } zones)
            return new PlaceAnswer([.. zones.Select(zone => zone.Id)], 0);
        return double.IsFinite(point.X + point.Y) && view.Nearest(point, Math.Clamp(reach, 0, MostReach)) is { } near
            ? new PlaceAnswer([near.Zone.Id], near.Distance)
            : new PlaceAnswer([], 0);
    }
}
