using ShimSkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// An estimate of what a drawing costs to paint, made before anything is painted: the areas of all shapes, those of
/// costlier paints counted many times.
/// </summary>
/// <remarks>Cost: a look at each corner of each shape, those of patterns again for each shape that they fill.</remarks>
internal static class ArtworkPaint
{
    /// <summary>A gradient beside a plain colour, as measured on a page of 300 dots per inch.</summary>
    public const int OfGradient = 60;

    /// <summary>A pattern, beside what its tile costs.</summary>
    public const int OfPattern = 150;

    /// <summary>A picture.</summary>
    public const int OfPicture = 30;

    /// <summary>The picture of its own that a translucent group or a mask takes, as large as the page.</summary>
    public const int OfLayer = 12;

    /// <summary>
    /// The cost of painting a drawing, as a multiple of that of its area in a plain colour, which is about two
    /// milliseconds for a page of 300 dots per inch.
    /// </summary>
    /// <param name="drawn">The commands of the drawing, its upper left corner at 0, 0.</param>
    /// <param name="frame">Its rectangle.</param>
    public static double Areas(SKPicture drawn, MapRect frame)
    {
        var page = new SKRect(0, 0, (float)frame.Width, (float)frame.Height);
        return Of(drawn, SKMatrix.Identity, page) / (frame.Width * frame.Height);
    }

    private static double Of(SKPicture picture, SKMatrix outer, SKRect clip)
    {
        double areas = 0;
        SKMatrix matrix = outer;
        Stack<(SKMatrix Matrix, SKRect Clip)> saved = [];
        foreach (CanvasCommand command in picture.Commands ?? [])
        {
            switch (command)
            {
                case SaveCanvasCommand:
                    saved.Push((matrix, clip));
                    break;
                case SaveLayerCanvasCommand layer:
                    saved.Push((matrix, clip));
                    areas += OfLayer * AreaOf(layer.Bounds is { } bounds ? matrix.MapRect(bounds) : clip, clip);
                    break;
                case RestoreCanvasCommand when saved.Count > 0:
                    (matrix, clip) = saved.Pop();
                    break;
                case ClipRectCanvasCommand { Operation: SKClipOperation.Intersect } rect:
                    clip = Common(matrix.MapRect(rect.Rect), clip);
                    break;
                case ClipPathCanvasCommand { Operation: SKClipOperation.Intersect, ClipPath: { } path }:
                    clip = Common(BoundsOf(path, matrix) ?? clip, clip);
                    break;
                case SetMatrixCanvasCommand set:
                    matrix = outer.PreConcat(set.TotalMatrix);
                    break;
                case DrawPathCanvasCommand { Path: { } path, Paint: { } paint }:
                    areas += Of(path, paint, matrix, clip);
                    break;
                case DrawImageCanvasCommand image:
                    areas += OfPicture * AreaOf(matrix.MapRect(image.Dest), clip);
                    break;
                case DrawPictureCanvasCommand { Picture: { } inner }:
                    areas += Of(inner, matrix, clip);
                    break;
            }
        }

        return areas;
    }

    private static double Of(SKPath path, SKPaint paint, SKMatrix matrix, SKRect clip)
    {
        SKRect bounds = path.Bounds;
        (double length, double filled) = Measure(path, bounds);
        double scale = ScaleOf(matrix), area = 0;
        if (paint.Style != SKPaintStyle.Stroke)
            area += Math.Min(AreaOf(matrix.MapRect(bounds), clip), filled * scale * scale);
        if (paint.Style != SKPaintStyle.Fill)
        {
            float half = paint.StrokeWidth / 2;
            var around = new SKRect(bounds.Left - half, bounds.Top - half, bounds.Right + half, bounds.Bottom + half);
            double drawn = length * scale * Math.Max(paint.StrokeWidth * scale, HairLine(clip));
            area += Math.Min(AreaOf(matrix.MapRect(around), clip), drawn);
        }

        return paint.Shader switch
        {
            PictureShader { Src: { } tile } pattern =>
                (OfPattern * area) + Of(tile, matrix.PreConcat(pattern.LocalMatrix), clip),
            null or ColorShader => area,
            _ => OfGradient * area,
        };
    }

    // Upper bounds of the length and the filled area: curves stay within the way by their control points, and the area
    // within the triangles from where a contour begins.
    private static (double Length, double Area) Measure(SKPath path, SKRect bounds)
    {
        double length = 0, area = 0, x = 0, y = 0, startX = 0, startY = 0;
        foreach (PathCommand command in path.Commands ?? [])
        {
            switch (command)
            {
                case MoveToPathCommand move:
                    (x, y) = (startX, startY) = (move.X, move.Y);
                    break;
                case LineToPathCommand line:
                    To(line.X, line.Y);
                    break;
                case QuadToPathCommand quad:
                    To(quad.X0, quad.Y0);
                    To(quad.X1, quad.Y1);
                    break;
                case CubicToPathCommand cubic:
                    To(cubic.X0, cubic.Y0);
                    To(cubic.X1, cubic.Y1);
                    To(cubic.X2, cubic.Y2);
                    break;
                case ClosePathCommand:
                    To(startX, startY);
                    break;
                default:
                    length += 4 * ((double)bounds.Width + bounds.Height);
                    area += AreaOf(bounds);
                    break;
            }
        }

        return (length, area);

        void To(double nextX, double nextY)
        {
            length += Math.Sqrt(((nextX - x) * (nextX - x)) + ((nextY - y) * (nextY - y)));
            area += Math.Abs(((x - startX) * (nextY - startY)) - ((nextX - startX) * (y - startY))) / 2;
            (x, y) = (nextX, nextY);
        }
    }

    // No line is painted thinner than about a pixel.
    private static double HairLine(SKRect clip) => Math.Max(clip.Width, clip.Height) / 2000;

    private static double ScaleOf(SKMatrix matrix) => Math.Sqrt(Math.Max(
        ((double)matrix.ScaleX * matrix.ScaleX) + ((double)matrix.SkewY * matrix.SkewY),
        ((double)matrix.ScaleY * matrix.ScaleY) + ((double)matrix.SkewX * matrix.SkewX)));

    // Null where it has no path.
    private static SKRect? BoundsOf(ClipPath clip, SKMatrix matrix)
    {
        SKRect? all = null;
        SKMatrix outer = clip.Transform is { } moved ? matrix.PreConcat(moved) : matrix;
        foreach (PathClip each in clip.Clips ?? [])
        {
            if (each.Path is not { } path)
                continue;
            SKRect box = (each.Transform is { } own ? outer.PreConcat(own) : outer).MapRect(path.Bounds);
            all = all is not { } known ? box : new SKRect(
                Math.Min(box.Left, known.Left), Math.Min(box.Top, known.Top),
                Math.Max(box.Right, known.Right), Math.Max(box.Bottom, known.Bottom));
        }

        return all;
    }

    private static double AreaOf(SKRect rect, SKRect clip) => AreaOf(Common(rect, clip));

    private static SKRect Common(SKRect rect, SKRect clip) => new(
        Math.Max(rect.Left, clip.Left), Math.Max(rect.Top, clip.Top),
        Math.Min(rect.Right, clip.Right), Math.Min(rect.Bottom, clip.Bottom));

    private static double AreaOf(SKRect rect) =>
        (rect.Right > rect.Left ? (double)rect.Right - rect.Left : 0)
        * (rect.Bottom > rect.Top ? (double)rect.Bottom - rect.Top : 0);
}
