using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Turns outlines into SkiaSharp paths.</summary>
internal static class SkiaPath
{
    /// <summary>The outline as true curves, filled by the even-odd rule; the caller disposes of it.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="step">The step that coordinates become whole numbers of; null for none.</param>
    public static SKPath Of(Outline outline, double? step = null)
    {
        using var builder = new SKPathBuilder { FillType = SKPathFillType.EvenOdd };
        foreach (Contour contour in outline.Contours)
        {
            builder.MoveTo(Point(contour.Start));
            foreach (Curve curve in contour.Curves)
            {
                switch (curve.Kind)
                {
                    case CurveKind.Line: builder.LineTo(Point(curve.End)); break;
                    case CurveKind.Quadratic: builder.QuadTo(Point(curve.Control1), Point(curve.End)); break;
                    case CurveKind.Cubic:
                        builder.CubicTo(Point(curve.Control1), Point(curve.Control2), Point(curve.End));
                        break;
                }
            }

            if (contour.IsClosed)
                builder.Close();
        }

        return builder.Detach();

        SKPoint Point(MapPoint point) => step is { } unit
            ? Whole(point.X / unit, point.Y / unit)
            : new SKPoint((float)point.X, (float)point.Y);
    }

    /// <summary>The nearest point with whole coordinates.</summary>
    public static SKPoint Whole(double x, double y) => new((float)Math.Round(x), (float)Math.Round(y));
}
