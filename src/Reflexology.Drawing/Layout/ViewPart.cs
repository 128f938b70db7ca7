namespace Reflexology.Drawing;

/// <summary>A view, or the part of it that is shown.</summary>
/// <param name="View">The view.</param>
/// <param name="Area">The rectangle that is shown, in the view's millimetres.</param>
internal sealed record ViewPart(FootView View, MapRect Area)
{
    // Bones and neighbours around a zone show where it is.
    private const double Surroundings = 14;

    // So that a point is seen on its toe.
    private const double LeastSide = 45;

    /// <summary>All of a view.</summary>
    public ViewPart(FootView view)
        : this(view, new MapRect(0, 0, view.Drawing.Width, view.Drawing.Height))
    {
    }

    /// <summary>
    /// Width of lines and size of letters relative to those of a whole foot: 1 where a whole foot is shown, less, in
    /// millimetres, where a part is.
    /// </summary>
    public double LineScale { get; init; } =
        Math.Clamp(Math.Max(Area.Width / View.Drawing.Width, Area.Height / View.Drawing.Height), 0.2, 1);

    /// <summary>The whole view; for a zone to show large its surroundings, none where it is not in the view.</summary>
    public static IEnumerable<ViewPart> ForView(FootView view, Zone? closeUp)
    {
        if (closeUp is null)
            return [new ViewPart(view)];
        return view.Shapes
            .Where(shape => shape.Zone == closeUp)
            .Select(shape => new ViewPart(view, Around(shape.Polygon.Bounds, view.Drawing)));
    }

    private static MapRect Around(MapRect zone, FootDrawing drawing)
    {
        double width = Math.Max(zone.Width + (2 * Surroundings), LeastSide);
        double height = Math.Max(zone.Height + (2 * Surroundings), LeastSide);
        MapPoint centre = zone.Center;
        return new MapRect(
            Math.Max(0, centre.X - (width / 2)),
            Math.Max(0, centre.Y - (height / 2)),
            Math.Min(drawing.Width, centre.X + (width / 2)),
            Math.Min(drawing.Height, centre.Y + (height / 2)));
    }
}
