using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Turns outlines into SkiaSharp paths.</summary>
internal static class SkiaPath
{
    /// <summary>The outline as true curves, filled by the even-odd rule; the caller disposes of it.</summary>
    public static SKPath Of(Outline outline)
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
                    case CurveKind.Cubic: builder.CubicTo(Point(curve.Control1), Point(curve.Control2), Point(curve.End)); break;
                }
            }

            if (contour.IsClosed)
                builder.Close();
        }

        return builder.Detach();
    }

    private static SKPoint Point(MapPoint point) => new((float)point.X, (float)point.Y);
}
