using SkiaSharp;

namespace Reflexology.Benchmarks;

/// <summary>Polygons of the library as shapes of SkiaSharp.</summary>
internal static class SkiaShapes
{
    /// <summary>The path of the same vertices, so many units a millimetre, filled by the even-odd rule.</summary>
    public static SKPath Path(Polygon polygon, float scale)
    {
        using var builder = new SKPathBuilder { FillType = SKPathFillType.EvenOdd };
        foreach (var ring in polygon.Rings)
        {
            builder.MoveTo((float)ring[0].X * scale, (float)ring[0].Y * scale);
            foreach (MapPoint vertex in ring.AsSpan()[1..])
                builder.LineTo((float)vertex.X * scale, (float)vertex.Y * scale);
            builder.Close();
        }

        return builder.Detach();
    }

    /// <summary>The pixels whose centres lie inside, so many a millimetre.</summary>
    public static SKRegion Region(Polygon polygon, float scale)
    {
        using SKPath path = Path(polygon, scale);
        return new SKRegion(path);
    }
}
