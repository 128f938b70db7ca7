using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Turns a pattern into strokes: paths, so that a PDF stays vector and its patterns sharp.</summary>
internal static class PatternStrokes
{
    /// <summary>
    /// The strokes that cover a rectangle, to be drawn with round ends and the pattern's width: lines, and for dots
    /// lines of no length. All shapes share one lattice, half a spacing off the origin as in SVG. The caller disposes
    /// of the path.
    /// </summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="area">The rectangle.</param>
    /// <param name="within">
    /// The shape that the strokes end at, with whole coordinates, for documents; null to leave that to a clip.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The spacing is not above 0.</exception>
    public static SKPath Of(PathPattern pattern, SKRect area, Polygon? within = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pattern.Spacing);
        using var builder = new SKPathBuilder();
        SKMatrix turn = SKMatrix.CreateRotationDegrees((float)pattern.Angle);
        SKRect turned = SKMatrix.CreateRotationDegrees((float)-pattern.Angle).MapRect(area);
        float margin = (float)pattern.Width;
        turned.Inflate(margin, margin);
        SKRect reach = SKRect.Inflate(area, margin, margin);
        float step = (float)pattern.Spacing;
        if (pattern.Kind == PatternKind.Dots)
        {
            foreach (float y in Steps(turned.Top, turned.Bottom, step))
            {
                foreach (float x in Steps(turned.Left, turned.Right, step))
                {
                    SKPoint dot = turn.MapPoint(x, y);
                    bool isIn = within?.Contains(new MapPoint(dot.X, dot.Y)) ?? (reach.Left <= dot.X
                        && dot.X <= reach.Right && reach.Top <= dot.Y && dot.Y <= reach.Bottom);
                    if (isIn)
                        Add(dot, dot);
                }
            }

            return builder.Detach();
        }

        foreach (float y in Steps(turned.Top, turned.Bottom, step))
            Line(turn.MapPoint(turned.Left, y), turn.MapPoint(turned.Right, y));
        foreach (float x in pattern.Kind == PatternKind.Grid ? Steps(turned.Left, turned.Right, step) : [])
            Line(turn.MapPoint(x, turned.Top), turn.MapPoint(x, turned.Bottom));
        return builder.Detach();

        void Line(SKPoint from, SKPoint to)
        {
            foreach ((SKPoint start, SKPoint end) in within is null ? [(from, to)] : Inside(from, to, within))
                Add(start, end);
        }

        void Add(SKPoint from, SKPoint to)
        {
            builder.MoveTo(within is null ? from : SkiaPath.Whole(from.X, from.Y));
            builder.LineTo(within is null ? to : SkiaPath.Whole(to.X, to.Y));
        }
    }

    // The parts of a line in a polygon. Readers that cut lines at no shape would show all of it.
    private static IEnumerable<(SKPoint From, SKPoint To)> Inside(SKPoint from, SKPoint to, Polygon shape)
    {
        SKPoint along = to - from;
        List<double> crossings = [];
        foreach ((MapPoint a, MapPoint b) in shape.Edges)
        {
            double sideOfA = Side(a), sideOfB = Side(b);
            if (sideOfA > 0 == sideOfB > 0)
                continue;
            double part = sideOfA / (sideOfA - sideOfB);
            double x = a.X + (part * (b.X - a.X)) - from.X, y = a.Y + (part * (b.Y - a.Y)) - from.Y;
            crossings.Add(((x * along.X) + (y * along.Y)) / along.LengthSquared);
        }

        crossings.Sort();
        for (int i = 0; i + 1 < crossings.Count; i += 2)
            yield return (At(crossings[i]), At(crossings[i + 1]));

        double Side(MapPoint point) => (along.X * (point.Y - from.Y)) - (along.Y * (point.X - from.X));

        SKPoint At(double part) => new((float)(from.X + (part * along.X)), (float)(from.Y + (part * along.Y)));
    }

    private static IEnumerable<float> Steps(float from, float to, float step)
    {
        for (double i = Math.Ceiling((from / (double)step) - 0.5); (i + 0.5) * step <= to; i++)
            yield return (float)((i + 0.5) * step);
    }
}
