using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>The lines of a pattern as path data: office programs show no pattern, or without its opacity.</summary>
internal static class SvgHatching
{
    // Programs leave out lines of no length, which dots are.
    private const double DotLength = 0.02;

    /// <summary>
    /// Path data of lines that cover an outline, to be drawn with round ends and the pattern's width.
    /// </summary>
    public static string Data(PathPattern pattern, Outline outline, PageTransform frame)
    {
        using SKPath shape = SkiaPath.Of(outline);
        using SKPath lines = PatternStrokes.Of(pattern, shape.TightBounds);
        var data = new StringBuilder();
        SKPoint[] ends = lines.Points;
        for (int i = 0; i + 1 < ends.Length; i += 2)
        {
            double length = ends[i] == ends[i + 1] ? DotLength : 0;
            data.Append(null, $"M{Place(ends[i], 0)}L{Place(ends[i + 1], length)}");
        }

        return data.ToString();

        string Place(SKPoint point, double length)
        {
            PagePoint there = frame.ToPage(new MapPoint(point.X + length, point.Y));
            return $"{SvgNumber.Short(there.X)} {SvgNumber.Short(there.Y)}";
        }
    }
}
