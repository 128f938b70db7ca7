using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Reflexology.Authoring.Tests;

/// <summary>Maps exported as SVG are imported unchanged.</summary>
[TestFixture]
internal sealed class SvgRoundTripTests
{
    [TestCaseSource(typeof(MapFiles), nameof(MapFiles.Ids))]
    public void ReadInto_DrawingAsWritten_LeavesEveryByte(string id)
    {
        ImportReport report = MapFiles.Import(id, MapFiles.Drawing(id));

        Assert.That(report.MapFile, Is.EqualTo(MapFiles.Bytes(id)));
        Assert.That(report.Changed, Is.Empty);
        Assert.That(report.NotDrawn, Is.Empty);
        Assert.That(report.Unused, Is.Empty);
        Assert.That(
            report.Shapes.Select(shape => shape.Id),
            Is.EquivalentTo(ShapeId.All(FootMap.Load(id)).Select(shape => shape.Id)));
    }

    [TestCaseSource(typeof(MapFiles), nameof(MapFiles.Ids))]
    public void Read_DrawingAsWritten_MovesNoCoordinate(string id)
    {
        FootMap map = FootMap.Load(id);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(MapFiles.Drawing(map)));
        Dictionary<ShapeId, Outline> found = SvgMapReader.Read(map, stream, "my.svg")
            .Found.ToDictionary(shape => shape.Id, shape => shape.Outline);

        double furthest = 0;
        foreach ((ShapeId shape, Outline outline) in ShapeId.All(map))
        {
            MapPoint[] before = [.. Points(outline)], after = [.. Points(found[shape])];
            Assert.That(after, Has.Length.EqualTo(before.Length), $"{shape}");
            furthest = Math.Max(
                furthest, before.Zip(after, (a, b) => Math.Max(Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y))).Max());
        }

        Assert.That(furthest, Is.LessThan(1e-9), "millimetres");
    }

    // Whatever an editor does to the whole page: units, place, size.
    [TestCase("scale(3.7795276)")]
    [TestCase("translate(-311.25 87.5)")]
    [TestCase("matrix(2.8346457 0 0 2.8346457 12.5 -40)")]
    [TestCase("scale(0.001)")]
    public void ReadInto_PageMovedAndScaled_ChangesNoShape(string transform)
    {
        string drawing = MapFiles.Drawing("ingham");
        int start = drawing.IndexOf("<g ", StringComparison.Ordinal);
        string rest = drawing[start..].Replace("</svg>", "</g></svg>", StringComparison.Ordinal);
        drawing = $"{drawing[..start]}<g transform=\"{transform}\">{rest}";
        FootMap map = FootMap.Load("ingham");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(drawing));

        Assert.That(MapFiles.Import("ingham", drawing).MapFile, Is.EqualTo(MapFiles.Bytes("ingham")));
        Dictionary<ShapeId, Outline> found = SvgMapReader.Read(map, stream, "my.svg")
            .Found.ToDictionary(shape => shape.Id, shape => shape.Outline);
        double furthest = ShapeId.All(map)
            .Max(
                shape =>
                    Points(shape.Outline)
                        .Zip(Points(found[shape.Id]), (a, b) => Math.Max(Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y)))
                        .Max());
        Assert.That(furthest, Is.LessThan(0.002), "millimetres");
    }

    // Without the silhouettes the page says where the zones lie, wherever its view box begins.
    [Test]
    public void ReadInto_PageWithoutSilhouettes_IsReadByItsViewBox()
    {
        string drawing = Regex.Replace(MapFiles.Drawing("basic"), @"\.foot""", ".other\"")
            .Replace("viewBox=\"0 0 ", "viewBox=\"5 -7 ", StringComparison.Ordinal);
        drawing = Regex.Replace(drawing, @"translate\((\d+) (\d+)\)", move => FormattableString.Invariant(
            $"translate({Number(move.Groups[1]) + 5} {Number(move.Groups[2]) - 7})"));

        Assert.That(MapFiles.Import("basic", drawing).MapFile, Is.EqualTo(MapFiles.Bytes("basic")));

        static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);
    }

    [TestCaseSource(typeof(MapFiles), nameof(MapFiles.Ids))]
    public void ReadInto_EveryShapeMoved_IsTheMapWithinItsDecimals(string id)
    {
        // The file holds shapes moved by twice the tolerance; the drawing holds them as they were.
        FootMap map = FootMap.Load(id);
        Dictionary<ShapeId, Outline> moved = ShapeId.All(map)
            .ToDictionary(
                shape => shape.Id, shape => shape.Outline.Transform(point => new MapPoint(point.X + 0.02, point.Y)));
        var text = new MapFileText(MapFiles.Bytes(id));
        foreach ((ShapeId shape, Outline outline) in moved)
            text.Set(
                map.Zones.IndexOf(map.ZoneWithId(shape.ZoneId)),
                shape,
                PathDataWriter.Write(outline, PathDataWriter.OfMapFiles));
        ImportReport report = MapFiles.Import(text.Edited(), MapFiles.Drawing(map));

        Assert.That(report.Unchanged, Is.Empty);
        Assert.That(
            Encoding.UTF8.GetString([.. report.MapFile]),
            Is.EqualTo(MapFiles.Text(id)),
            "all numbers have two decimals again");
        foreach ((ShapeId shape, Outline outline) in ShapeId.All(report.Map))
        {
            Assert.That(OutlineDistance.IsWithin(outline, moved[shape], 0.021), Is.True, $"{shape}");
            Assert.That(OutlineDistance.IsWithin(outline, moved[shape], 0.018), Is.False, $"{shape}");
            Assert.That(
                outline.Flatten().Area, Is.EqualTo(moved[shape].Flatten().Area).Within(0.1).Percent, $"{shape}");
        }
    }

    private static IEnumerable<MapPoint> Points(Outline outline) =>
        outline.Contours.SelectMany(
            contour =>
                contour.Curves.SelectMany(curve => new[] { curve.Control1, curve.Control2, curve.End })
                    .Prepend(contour.Start));
}
