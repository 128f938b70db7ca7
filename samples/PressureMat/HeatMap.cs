using Reflexology;
using Reflexology.Drawing;
using SkiaSharp;

/// <summary>Draws what sensors measured as colours that run into each other, over whatever the canvas shows.</summary>
internal static class HeatMap
{
    /// <summary>A theme in greys whose zones are outlines alone, so that the colours show.</summary>
    public static DiagramTheme Background { get; } = DiagramTheme.Print with
    {
        Plain = DiagramTheme.Print.Plain with { Opacity = 0, PatternOpacity = 0 },
        SkinShade = DiagramTheme.Print.Skin,
        Shade = DiagramTheme.Print.Skin,
    };

    /// <summary>
    /// Multiplies colours, from white over yellow to red, onto a canvas in millimetres of the reference foot.
    /// </summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="view">The view of the foot; nothing is drawn outside its silhouette.</param>
    /// <param name="values">A value of 0 to 1 for each row and column of sensors.</param>
    /// <param name="foot">From columns and rows to the reference foot.</param>
    public static void Draw(SKCanvas canvas, FootView view, double[,] values, FootRegistration foot)
    {
        (int rows, int columns) = (values.GetLength(0), values.GetLength(1));
        using SKBitmap greys = new(columns, rows);
        for (int i = 0; i < rows * columns; i++)
        {
            double value = values[i / columns, i % columns];
            greys.SetPixel(i % columns, i / columns, SKColor.FromHsl(0, 0, (float)(100 * value)));
        }

        // A net with a knot at each sensor lays the picture of greys on the foot, smoothed and then coloured.
        SeenPoint[] sensors =
            [.. Enumerable.Range(0, rows * columns).Select(i => new SeenPoint(i % columns, i / columns))];
        var places = new MapPoint[sensors.Length];
        foot.ToReference(sensors, places);
        using SKVertices net = SKVertices.CreateCopy(
            SKVertexMode.Triangles,
            [.. places.Select(place => new SKPoint((float)place.X, (float)place.Y))],
            [.. sensors.Select(sensor => new SKPoint((float)sensor.X + 0.5f, (float)sensor.Y + 0.5f))],
            null,
            [.. Triangles(rows, columns)]);
        using SKImage picture = SKImage.FromBitmap(greys);
        using SKShader shader = picture.ToShader(
            SKShaderTileMode.Clamp, SKShaderTileMode.Clamp, new SKSamplingOptions(SKCubicResampler.Mitchell));
        using SKColorFilter colours = SKColorFilter.CreateTable(
            Shades(value => value),
            Shades(value => 1 - (0.1 * value * value)),
            Shades(value => 1 - (0.8 * Math.Pow(value, 1.3))),
            Shades(value => Math.Max(Math.Pow(1 - value, 2.5), 0.35 * value * value)));
        using SKPaint paint = new() { BlendMode = SKBlendMode.Multiply, Shader = shader, ColorFilter = colours };
        using SKPath silhouette = view.Drawing.Silhouette.ToPath();
        canvas.Save();
        canvas.ClipPath(silhouette, antialias: true);
        canvas.DrawVertices(net, SKBlendMode.Dst, paint);
        canvas.Restore();
    }

    private static IEnumerable<ushort> Triangles(int rows, int columns) =>
        from i in Enumerable.Range(0, columns * (rows - 1))
        where i % columns < columns - 1
        from corner in new[] { i, i + 1, i + columns, i + 1, i + columns, i + columns + 1 }
        select (ushort)corner;

    private static byte[] Shades(Func<double, double> shade) =>
        [.. Enumerable.Range(0, 256).Select(grey => (byte)(255 * shade(grey / 255.0)))];
}
