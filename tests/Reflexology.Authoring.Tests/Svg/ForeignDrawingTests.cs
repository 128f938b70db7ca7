using System.Xml.Linq;
using SkiaSharp;

namespace Reflexology.Authoring.Tests;

/// <summary>
/// Drawings made without this project in mind: every shape is found in the place where another program paints it.
/// </summary>
[TestFixture]
internal sealed class ForeignDrawingTests
{
    private static readonly DebianProgram Rsvg = new("rsvg-convert", "librsvg2-bin");

    [TestCase("world-map.svg")]
    [TestCase("germany.svg")]
    public void Read_ForeignDrawing_HasEveryPath(string name)
    {
        SvgDrawing drawing = TestDrawing.OfFile(name);
        string[] ids =
        [
            .. XDocument.Load(TestDrawing.PathOf(name))
                .Descendants()
                .Where(element => element.Name.LocalName == "path")
                .Select(path => (string)path.Attribute("id")!),
        ];

        Assert.That(drawing.Shapes.Select(shape => shape.Id), Is.EqualTo(ids));
        Assert.That(drawing.Unused, Is.Empty);
    }

    // Places well inside a country, read off the picture, and one in the Atlantic.
    [TestCase("world-map.svg", 1027, 250, "DE")]
    [TestCase("world-map.svg", 660, 620, "BR")]
    [TestCase("world-map.svg", 1730, 720, "AU")]
    [TestCase("world-map.svg", 450, 350, "US")]
    [TestCase("world-map.svg", 850, 450, null)]
    [TestCase("germany.svg", 400, 700, "by")]
    public void Index_KnownPlace_IsTheShapeThere(string name, double x, double y, string? id)
    {
        SvgDrawing drawing = TestDrawing.OfFile(name);
        int shape = drawing.BuildIndex().ZoneAt(new MapPoint(x, y));
        Assert.That(shape < 0 ? null : drawing.Shapes[shape].Id, Is.EqualTo(id));
    }

    [TestCase("world-map.svg", 1)]
    [TestCase("germany.svg", 2)]
    [TestCase("inkscape.svg", 4)]
    [TestCase("figma.svg", 1)]
    public void Index_SeededPoints_AgreeWithAnotherProgramsPicture(string name, double zoom)
    {
        SvgDrawing drawing = TestDrawing.OfFile(name);
        using SKBitmap picture = Painted(
            name, (int)Math.Round(drawing.Width * zoom), (int)Math.Round(drawing.Height * zoom));
        ZoneIndex index = drawing.BuildIndex();
        var random = new Random(20261126);
        int inside = 0, compared = 0;
        for (int i = 0; i < 5_000; i++)
        {
            int column = random.Next(picture.Width), row = random.Next(picture.Height);
            var point = new MapPoint(
                drawing.Left + ((column + 0.5) * drawing.Width / picture.Width),
                drawing.Top + ((row + 0.5) * drawing.Height / picture.Height));
            if (drawing.Shapes.Any(shape => IsNearBorder(shape.Polygon, point, 1 / zoom)))
                continue;
            bool isPainted = picture.GetPixel(column, row).Alpha > 127;
            Assert.That(index.ZoneAt(point) >= 0, Is.EqualTo(isPainted), $"{name} at {point}");
            compared++;
            inside += isPainted ? 1 : 0;
        }

        Assert.That(compared, Is.GreaterThan(3_000));
        Assert.That(inside, Is.GreaterThan(500));
    }

    private static bool IsNearBorder(Polygon polygon, MapPoint point, double distance)
    {
        MapRect bounds = polygon.Bounds;
        return point.X > bounds.Left - distance
            && point.X < bounds.Right + distance
            && point.Y > bounds.Top - distance
            && point.Y < bounds.Bottom + distance
            && polygon.DistanceToBorder(point) < distance;
    }

    // Fills alone, in black, on nothing.
    private static SKBitmap Painted(string name, int width, int height)
    {
        string folder = Directory.CreateTempSubdirectory("reflexology-svg-").FullName;
        try
        {
            string style = Path.Combine(folder, "black.css"), picture = Path.Combine(folder, "picture.png");
            File.WriteAllText(
                style,
                "* { fill: black !important; fill-opacity: 1 !important; stroke: none !important; opacity: 1 "
                    + "!important }");
            Rsvg.Run(
                ["--stylesheet", style, "-w", $"{width}", "-h", $"{height}", "-o", picture, TestDrawing.PathOf(name)]);
            return SKBitmap.Decode(picture);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
