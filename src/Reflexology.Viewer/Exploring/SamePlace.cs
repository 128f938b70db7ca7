using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>Where a chosen zone lies, to ask what other maps have there.</summary>
internal static class SamePlace
{
    // Where the zone has the most room, found to this share of a millimetre.
    private const double Precision = 0.25;

    /// <summary>The inmost place of a chosen zone, in the millimetres of its view. Tenths of a millisecond.</summary>
    public static MapPoint Of(ChosenZone chosen)
    {
        FootView view = chosen.On.Map[chosen.Foot, chosen.Aspect];
        ZoneShape shape = view.Shapes.Single(shape => shape.Zone == chosen.Zone);
        return PoleOfInaccessibility.Find(new FreeSpaceEdges(FreeSpace.InZone(view, shape)), Precision).Pole;
    }
}
