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
    /// <exception cref="ArgumentOutOfRangeException">The spacing is not above 0.</exception>
    public static SKPath Of(PathPattern pattern, SKRect area, bool isWhole = false)
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
                    if (reach.Left <= dot.X && dot.X <= reach.Right && reach.Top <= dot.Y && dot.Y <= reach.Bottom)
                        Line(dot, dot);
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
            builder.MoveTo(isWhole ? SkiaPath.Whole(from.X, from.Y) : from);
            builder.LineTo(isWhole ? SkiaPath.Whole(to.X, to.Y) : to);
        }
    }

    private static IEnumerable<float> Steps(float from, float to, float step)
    {
        for (double i = Math.Ceiling((from / (double)step) - 0.5); (i + 0.5) * step <= to; i++)
            yield return (float)((i + 0.5) * step);
    }
}
