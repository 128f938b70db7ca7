using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>
/// The outlines of the basic shapes and of paths (SVG 1.1, chapters 8 and 9), in the user units of the element.
/// </summary>
/// <param name="styles">The style sheets, which may set sizes.</param>
/// <param name="viewport">The rectangle that percentages refer to.</param>
/// <param name="tolerance">The greatest distance of curves from an arc.</param>
/// <param name="mostCurves">The most curves that a shape may have.</param>
internal sealed class SvgOutlineReader(
    SvgStyleSheet styles, SvgViewport viewport, double tolerance, int mostCurves)
{
    /// <summary>True for the name of an element that has an outline.</summary>
    public static bool IsShape(string name) =>
        name is "path" or "polygon" or "polyline" or "rect" or "circle" or "ellipse";

    /// <summary>
    /// The outline of an element; null for one that is no shape, or that has no size and so is not drawn.
    /// </summary>
    /// <param name="element">The element.</param>
    /// <param name="reading">Is set to the value that is being read, for the place of an error.</param>
    /// <exception cref="PathDataException">That value is wrong; the exception says where in it.</exception>
    public Outline? Read(SvgElement element, ref SvgValue? reading)
    {
        switch (element.Name)
        {
            case "path":
                reading = element.Property("d", styles);
                return reading is null ? null : Path(ref reading);
            case "polygon" or "polyline":
                reading = element.Attribute("points");
                return reading is null ? null : Points(reading.Text, element.Name == "polygon");
            case "rect":
                return Rectangle(element, ref reading);
            case "circle":
                double r = Length(element, "r", viewport.Diagonal, ref reading) ?? 0;
                return Ellipse(element, r, r, ref reading);
            case "ellipse":
                double? rx = Length(element, "rx", viewport.Width, ref reading);
                double? ry = Length(element, "ry", viewport.Height, ref reading);
                return Ellipse(element, rx ?? ry ?? 0, ry ?? rx ?? 0, ref reading);
            default:
                return null;
        }
    }

    // A length of an element; null where it has none, or says auto.
    private double? Length(SvgElement element, string property, double whole, ref SvgValue? reading)
    {
        if (element.Property(property, styles) is not { Text: not ("" or "auto") } value)
            return null;
        reading = value;
        return SvgLength.Read(value, whole);
    }

    private Outline? Path(ref SvgValue? reading)
    {
        if (reading!.Text is "" or "none")
            return null;
        if (reading.IsCss)
        {
            // path("M0 0")
            string text = reading.Text;
            int begin = text.IndexOfAny(['"', '\'']) + 1;
            int end = begin > 0 ? text.IndexOf(text[begin - 1], begin) : -1;
            bool isPath = end > 0 && !text.Contains('\\', StringComparison.Ordinal)
                && text[..(begin - 1)].Replace(" ", "", StringComparison.Ordinal) == "path("
                && text[(end + 1)..].Trim() == ")";
            if (!isPath)
                throw new PathDataException(0, "another value", "none or path(\"…\")");
            reading = reading with { Text = text[begin..end], Offset = reading.Offset + begin };
        }

        return new PathDataReader(reading.Text, tolerance, mostCurves).Read();
    }

    private Outline? Points(string text, bool isClosed)
    {
        var numbers = new SvgNumbers(text);
        List<MapPoint> points = [];
        while (!numbers.IsAtEnd)
        {
            if (points.Count > mostCurves)
                throw numbers.Unexpected(FormattableString.Invariant($"at most {mostCurves} points"));
            points.Add(new MapPoint(numbers.Number(), numbers.Number()));
        }

        return points.Count < 2
            ? null
            : new Outline([new Contour(points[0], [.. points.Skip(1).Select(Curve.LineTo)], isClosed)]);
    }

    private Outline? Rectangle(SvgElement element, ref SvgValue? reading)
    {
        double x = Length(element, "x", viewport.Width, ref reading) ?? 0;
        double y = Length(element, "y", viewport.Height, ref reading) ?? 0;
        double width = Length(element, "width", viewport.Width, ref reading) ?? 0;
        double height = Length(element, "height", viewport.Height, ref reading) ?? 0;
        double? roundX = Length(element, "rx", viewport.Width, ref reading);
        double? roundY = Length(element, "ry", viewport.Height, ref reading);
        if (width <= 0 || height <= 0)
            return null;
        double rx = Math.Clamp(roundX ?? roundY ?? 0, 0, width / 2);
        double ry = Math.Clamp(roundY ?? roundX ?? 0, 0, height / 2);
        double right = x + width, bottom = y + height;
        if (rx == 0 || ry == 0)
            return Ring(
                new MapPoint(x, y),
                [Curve.LineTo(new(right, y)), Curve.LineTo(new(right, bottom)), Curve.LineTo(new(x, bottom))]);
        return Ring(new MapPoint(x + rx, y),
        [
            Curve.LineTo(new(right - rx, y)), .. Quarter(new(right - rx, y), new(right, y + ry), rx, ry),
            Curve.LineTo(new(right, bottom - ry)), .. Quarter(new(right, bottom - ry), new(right - rx, bottom), rx, ry),
            Curve.LineTo(new(x + rx, bottom)), .. Quarter(new(x + rx, bottom), new(x, bottom - ry), rx, ry),
            Curve.LineTo(new(x, y + ry)), .. Quarter(new(x, y + ry), new(x + rx, y), rx, ry),
        ]);
    }

    private Outline? Ellipse(SvgElement element, double rx, double ry, ref SvgValue? reading)
    {
        double x = Length(element, "cx", viewport.Width, ref reading) ?? 0;
        double y = Length(element, "cy", viewport.Height, ref reading) ?? 0;
        if (rx <= 0 || ry <= 0)
            return null;
        MapPoint right = new(x + rx, y);
        MapPoint bottom = new(x, y + ry);
        MapPoint left = new(x - rx, y);
        MapPoint top = new(x, y - ry);
        return Ring(right,
        [
            .. Quarter(right, bottom, rx, ry),
            .. Quarter(bottom, left, rx, ry),
            .. Quarter(left, top, rx, ry),
            .. Quarter(top, right, rx, ry),
        ]);
    }

    private IEnumerable<Curve> Quarter(MapPoint from, MapPoint to, double rx, double ry) =>
        new EllipticalArc(from, to, rx, ry, 0, IsLarge: false, IsSweep: true).Curves(tolerance);

    private static Outline Ring(MapPoint start, ImmutableArray<Curve> curves) =>
        new([new Contour(start, curves, IsClosed: true)]);
}
