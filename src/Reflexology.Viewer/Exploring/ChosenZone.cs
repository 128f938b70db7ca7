using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The zone that the panel describes.</summary>
/// <param name="On">Its map.</param>
/// <param name="Zone">The zone.</param>
/// <param name="View">The view on which it was chosen.</param>
public sealed record ChosenZone(ViewerMap On, Zone Zone, ViewId View)
{
    /// <summary>The name in addresses and scripts, for example <c>chinese/right.plantar/kidney</c>.</summary>
    public string Key => $"{On.Id}/{View}/{Zone.Id}";

    /// <summary>
    /// The pole of inaccessibility of the zone on its view, to 0.25 mm: the place at which other maps are asked for
    /// their zones. Costs tenths of a millisecond.
    /// </summary>
    internal MapPoint FindPole()
    {
        const double Precision = 0.25;
        FootView view = On.Map[View];
        ZoneShape shape = view.Shapes.Single(shape => shape.Zone == Zone);
        return PoleOfInaccessibility.Find(new FreeSpaceEdges(FreeSpace.InZone(view, shape)), Precision).Pole;
    }
}
