using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Compares what a drawing covers with the silhouette of the foot, to half a millimetre.</summary>
internal static class ArtworkSilhouette
{
    /// <summary>The distance from the silhouette that needs no word, in millimetres.</summary>
    public const double Tolerance = 3;

    private const int PixelsOfMillimetre = 2;

    // Soft shadows beside a foot are no part of it.
    private const int LeastAlpha = 100;

    /// <summary>
    /// A warning where the drawing reaches out of the silhouette, and one where it leaves some of it.
    /// </summary>
    /// <param name="artwork">The drawing, which fills the frame of the foot.</param>
    /// <param name="foot">The foot.</param>
    /// <param name="path">The file of the drawing.</param>
    public static IEnumerable<MapProblem> Problems(Artwork artwork, FootDrawing foot, string path)
    {
        int width = (int)Math.Ceiling(foot.Width * PixelsOfMillimetre) + 2;
        int height = (int)Math.Ceiling(foot.Height * PixelsOfMillimetre) + 2;
        bool[] drawn = Inside(width, height, canvas => artwork.Draw(
            canvas, SKRect.Create((float)foot.Width, (float)foot.Height)));
        using SKPath silhouette = SKPath.ParseSvgPathData(foot.Silhouette.ToPathData());
        using var fill = new SKPaint { IsAntialias = true };
        bool[] meant = Inside(width, height, canvas => canvas.DrawPath(silhouette, fill));
        if (!drawn.Contains(true))
        {
            yield return Problem(MapRule.ArtworkOff, path, "nothing drawn in the frame", "a foot", advice: null);
            yield break;
        }

        (double Distance, MapPoint At) outside = Farthest(drawn, meant, width);
        if (outside.Distance > Tolerance)
            yield return Off(path, $"a part {Millimetres(outside.Distance)} outside of the silhouette", outside.At);
        (double Distance, MapPoint At) missing = Farthest(meant, drawn, width);
        if (missing.Distance > Tolerance)
            yield return Off(path, $"a part of the foot {Millimetres(missing.Distance)} off the drawing", missing.At);
    }

    /// <summary>A problem of the file as a whole.</summary>
    public static MapProblem Problem(MapRule rule, string path, string found, string expected, string? advice) => new()
    {
        Rule = rule,
        File = path,
        Line = 1,
        Column = 1,
        Path = "",
        Found = found,
        Expected = expected,
        Advice = advice,
    };

    private static MapProblem Off(string path, string found, MapPoint at) => Problem(
        MapRule.ArtworkOff,
        path,
        FormattableString.Invariant($"{found}, near x {at.X:0} y {at.Y:0} mm"),
        FormattableString.Invariant($"a foot within {Tolerance} mm of the silhouette"),
        "Zones are drawn where the reference foot has them.");

    private static string Millimetres(double distance) => FormattableString.Invariant($"{distance:0.0} mm");

    // What is painted, and what is enclosed by it: a line drawing covers its inside.
    private static bool[] Inside(int width, int height, Action<SKCanvas> draw)
    {
        var info = new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Premul);
        using var bitmap = new SKBitmap(info);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.Transparent);
            canvas.Translate(1, 1);
            canvas.Scale(PixelsOfMillimetre);
            draw(canvas);
        }

        ReadOnlySpan<byte> pixels = bitmap.GetPixelSpan();
        bool[] inside = new bool[width * height];
        Array.Fill(inside, true);
        Stack<int> open = new([0]);
        inside[0] = false;
        while (open.TryPop(out int at))
        {
            int x = at % width;
            Visit(pixels, at - width, true);
            Visit(pixels, at + width, true);
            Visit(pixels, at - 1, x > 0);
            Visit(pixels, at + 1, x < width - 1);
        }

        return inside;

        void Visit(ReadOnlySpan<byte> all, int at, bool isInRow)
        {
            if (!isInRow || at < 0 || at >= inside.Length || !inside[at] || all[(4 * at) + 3] >= LeastAlpha)
                return;
            inside[at] = false;
            open.Push(at);
        }
    }

    // The pixel of one area that is farthest from the other, by the distances of a chamfer of 5 and 7.
    private static (double Distance, MapPoint At) Farthest(bool[] of, bool[] from, int width)
    {
        const int Far = int.MaxValue / 2, Straight = 5, Slanted = 7;
        int[] distance = [.. from.Select(isThere => isThere ? 0 : Far)];
        for (int at = 0; at < distance.Length; at++)
            Near(at, -1, -width - 1, -width, -width + 1);
        for (int at = distance.Length - 1; at >= 0; at--)
            Near(at, 1, width + 1, width, width - 1);
        int farthest = 0;
        for (int at = 0; at < of.Length; at++)
        {
            if (of[at] && (!of[farthest] || distance[at] > distance[farthest]))
                farthest = at;
        }

        double pixels = of[farthest] ? distance[farthest] / (double)Straight : 0;
        var place = new MapPoint(farthest % width, (double)(farthest / width));
        return (pixels / PixelsOfMillimetre, new MapPoint(
            (place.X - 1) / PixelsOfMillimetre, (place.Y - 1) / PixelsOfMillimetre));

        void Near(int at, int side, int before, int above, int behind)
        {
            int least = Math.Min(distance[at], Of(at + side) + Straight);
            least = Math.Min(least, Of(at + before) + Slanted);
            least = Math.Min(least, Of(at + above) + Straight);
            distance[at] = Math.Min(least, Of(at + behind) + Slanted);
        }

        int Of(int at) => (uint)at < (uint)distance.Length ? distance[at] : Far;
    }
}
