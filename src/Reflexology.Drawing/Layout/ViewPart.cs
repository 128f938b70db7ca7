using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>A view, or the part of it that is shown.</summary>
/// <param name="View">The view.</param>
/// <param name="Area">The rectangle that is shown, in the view's millimetres.</param>
internal sealed record ViewPart(FootView View, MapRect Area)
{
    // Bones and neighbours around a zone tell where it lies.
    private const double Surroundings = 14;

    /// <summary>How thick lines are and how large letters, in millimetres of the view: 1 where a whole foot is shown, less where a part is.</summary>
    public double LineScale { get; init; } = Math.Clamp(Math.Max(Area.Width / View.Drawing.Width, Area.Height / View.Drawing.Height), 0.2, 1);

    /// <summary>The whole view; or the surroundings of a zone, none where it does not lie in the view.</summary>
    public static ImmutableArray<ViewPart> Of(FootView view, string? closeUp)
    {
        if (closeUp is null)
            return [new ViewPart(view, new MapRect(0, 0, view.Drawing.Width, view.Drawing.Height))];
        return [.. view.Shapes.Where(shape => shape.Zone.Id == closeUp).Select(shape => new ViewPart(view, Around(shape.Polygon.Bounds, view.Drawing)))];
    }

    private static MapRect Around(MapRect zone, FootDrawing drawing)
    {
        // At least so much that a point is seen on its toe, and never more than the view.
        double width = Math.Max(zone.Width + (2 * Surroundings), 45), height = Math.Max(zone.Height + (2 * Surroundings), 45);
        double x = (zone.Left + zone.Right) / 2, y = (zone.Top + zone.Bottom) / 2;
        return new MapRect(
            Math.Max(0, x - (width / 2)), Math.Max(0, y - (height / 2)),
            Math.Min(drawing.Width, x + (width / 2)), Math.Min(drawing.Height, y + (height / 2)));
    }
}
