using System.Globalization;
using System.Text;

namespace Reflexology.Viewer;

/// <summary>Writes outlines as SVG path data in their own millimetres, to thousandths.</summary>
internal static class OutlinePath
{
    /// <summary>The path data of true curves.</summary>
    public static string Of(Outline outline)
    {
        var text = new StringBuilder();
        foreach (Contour contour in outline.Contours)
        {
            Append(text, 'M', contour.Start);
            foreach (Curve curve in contour.Curves)
            {
                switch (curve.Kind)
                {
                    case CurveKind.Line: Append(text, 'L', curve.End); break;
                    case CurveKind.Quadratic: Append(text, 'Q', curve.Control1, curve.End); break;
                    case CurveKind.Cubic: Append(text, 'C', curve.Control1, curve.Control2, curve.End); break;
                }
            }

            if (contour.IsClosed)
                text.Append('Z');
        }

        return text.ToString();
    }

    /// <summary>The path data of runs of straight lines.</summary>
    public static string Of(IEnumerable<IEnumerable<MapPoint>> runs)
    {
        var text = new StringBuilder();
        foreach (IEnumerable<MapPoint> run in runs)
        {
            char command = 'M';
            foreach (MapPoint point in run)
            {
                Append(text, command, point);
                command = 'L';
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, char command, params ReadOnlySpan<MapPoint> points)
    {
        text.Append(command);
        for (int i = 0; i < points.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : " ")}{points[i].X:0.###} {points[i].Y:0.###}");
    }
}
