using System.Globalization;
using System.Text;

namespace Reflexology;

/// <summary>
/// Writes outlines as SVG path data in the manner of map files: absolute commands, one letter per curve.
/// </summary>
internal static class PathDataWriter
{
    /// <summary>Two decimals, as map files have: zones that share a border round it to the same numbers.</summary>
    public const string OfMapFiles = "0.00";

    /// <summary>At most three decimals.</summary>
    public const string Fine = "0.###";

    /// <summary>The path data of an outline, in its own units.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="format">One of the formats above, or null for numbers that read back as the same doubles.</param>
    public static string Write(Outline outline, string? format)
    {
        var text = new StringBuilder();
        foreach (Contour contour in outline.Contours)
        {
            Append('M', contour.Start);
            foreach (Curve curve in contour.Curves)
            {
                switch (curve.Kind)
                {
                    case CurveKind.Line: Append('L', curve.End); break;
                    case CurveKind.Quadratic: Append('Q', curve.Control1, curve.End); break;
                    case CurveKind.Cubic: Append('C', curve.Control1, curve.Control2, curve.End); break;
                }
            }

            if (contour.IsClosed)
                text.Append(" Z");
        }

        return text.ToString();

        void Append(char command, params ReadOnlySpan<MapPoint> points)
        {
            text.Append(text.Length > 0 ? " " : "").Append(command);
            for (int i = 0; i < points.Length; i++)
                text.Append(i == 0 ? "" : " ").Append(Number(points[i].X)).Append(' ').Append(Number(points[i].Y));
        }

        // Adding zero leaves no sign before a number that is rounded to nothing.
        string Number(double value)
        {
            if (format is null)
                return value.ToString(CultureInfo.InvariantCulture);
            double rounded = Math.Round(value, format.Length - 2, MidpointRounding.AwayFromZero) + 0.0;
            return rounded.ToString(format, CultureInfo.InvariantCulture);
        }
    }
}
