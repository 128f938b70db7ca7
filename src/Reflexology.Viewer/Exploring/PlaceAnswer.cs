using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>What lies at a place of the picture.</summary>
/// <param name="View">The view there; null between the feet and on the paper around them.</param>
/// <param name="Zone">The zone there, or the nearest within reach; null when there is none.</param>
/// <param name="Distance">Zero for a zone exactly there; else millimetres to it on the reference foot.</param>
public sealed record PlaceAnswer(FootView? View, Zone? Zone, double Distance)
{
    // However small the picture: a finger reaches over no more than its width on a real foot.
    private const double FarthestReach = 10;

    /// <summary>The answer for a place: exact where a zone is hit, else the nearest one within a finger's reach.</summary>
    public static PlaceAnswer At(ExplorerState state, PictureSpot spot)
    {
        ArgumentNullException.ThrowIfNull(state);
        return On(PicturePage.Lay(state.Diagram with { Labels = LabelStyle.None }), spot);
    }

    /// <summary>The answer for a place of a page that is laid out.</summary>
    internal static PlaceAnswer On(DiagramPage page, PictureSpot spot)
    {
        var point = new PagePoint(spot.X * page.Size.Width, spot.Y * page.Size.Height);
        if (page.Locate(point) is not (DrawingPanel panel, MapPoint place))
            return new PlaceAnswer(null, null, 0);
        if (panel.View.ZoneAt(place) is { } zone)
            return new PlaceAnswer(panel.View, zone, 0);
        double reach = Math.Clamp(spot.Reach * page.Size.Width / panel.Transform.Scale, 0, FarthestReach);
        return panel.View.Nearest(place, reach) is { } near
            ? new PlaceAnswer(panel.View, near.Zone, near.Distance)
            : new PlaceAnswer(panel.View, null, 0);
    }
}
