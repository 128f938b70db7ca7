using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>What another map has where a zone lies.</summary>
internal static class SamePlace
{
    // Where the zone has the most room, found to this share of a millimetre.
    private const double Precision = 0.25;

    /// <summary>The zones of a map at the inmost place of a chosen zone, from the top down.</summary>
    public static ImmutableArray<Zone> On(FootMap map, ChosenZone chosen)
    {
        FootView view = chosen.On.Map[chosen.Foot, chosen.Aspect];
        ZoneShape shape = view.Shapes.Single(shape => shape.Zone == chosen.Zone);
        MapPoint place = PoleOfInaccessibility.Find(RoomEdges.Of(ZoneRoom.Of(view, shape)), Precision).Pole;
        return map[chosen.Foot, chosen.Aspect].ZonesAt(place);
    }
}
