using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>What lies where a visitor clicked.</summary>
/// <param name="Zone">The zone there, the topmost of several, else the nearest within reach; null for none.</param>
/// <param name="Distance">How far it is from the place, in millimetres; 0 where it lies there.</param>
/// <param name="Others">Zones that lie there too, from the top down.</param>
public sealed record PlaceAnswer(ChosenZone? Zone, double Distance, ImmutableArray<ChosenZone> Others)
{
    /// <summary>The widest reach: a finger on a small picture.</summary>
    public const double MostReach = 25;

    /// <summary>What lies at a point of a view.</summary>
    /// <param name="on">The map.</param>
    /// <param name="foot">The foot.</param>
    /// <param name="aspect">The side of it.</param>
    /// <param name="point">The point, in the view's millimetres.</param>
    /// <param name="reach">How far a zone may be that counts, in millimetres from 0 to <see cref="MostReach"/>.</param>
    public static PlaceAnswer At(OpenMap on, Foot foot, Aspect aspect, MapPoint point, double reach)
    {
        FootView view = on.Map[foot, aspect];
        ImmutableArray<ChosenZone> here = [.. view.ZonesAt(point).Select(Chosen)];
        if (view.ZoneAt(point) is { } top)
            return new PlaceAnswer(Chosen(top), 0, here.Remove(Chosen(top)));
        return double.IsFinite(point.X + point.Y) && view.Nearest(point, Math.Clamp(reach, 0, MostReach)) is { } near
            ? new PlaceAnswer(Chosen(near.Zone), near.Distance, [])
            : new PlaceAnswer(null, 0, []);

        ChosenZone Chosen(Zone zone) => new(on, zone, foot, aspect);
    }
}
