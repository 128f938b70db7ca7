using SkiaSharp;

namespace Reflexology.Authoring.Tests;

/// <summary>Shapes cover what another program paints: fill rules, style sheets, transforms and sizes of CSS.</summary>
[TestFixture]
internal sealed class SvgRendererTests
{
    private const string Rectangle = "M40 20H60V50H40Z";
    private const int Side = 200;

    private static readonly DebianProgram Rsvg = new("rsvg-convert", "librsvg2-bin");

    // Pieces on each other, and figures of eight.
    [TestCase($"<path d='{Rectangle}{Rectangle}'/>")]
    [TestCase($"<path d='{Rectangle}M60 50V20H40V50Z'/><rect width='9' height='9'/>")]
    [TestCase($"<path d='{Rectangle}M60 50H40V20H60Z'/><path d='M5 5H9V9Z'/>")]
    [TestCase($"<path d='{Rectangle}M45 25H55V45H45Z'/>")]
    [TestCase($"<path d='{Rectangle}M45 25V45H55V25Z'/>")]
    [TestCase($"<path fill-rule='evenodd' d='{Rectangle}M45 25H55V45H45Z'/>")]
    [TestCase($"<path fill-rule='evenodd' d='{Rectangle}{Rectangle}M45 25H55V45H45Z'/>")]
    [TestCase("<path d='M40 20V50H60V20ZM45 25V45H55V25Z'/>")]
    [TestCase("<path d='M40 20V50H60V20ZM45 25H55V45H45Z'/>")]
    [TestCase("<path d='M40 20L60 50H40L60 20Z'/>")]
    [TestCase($"<path d='{Rectangle}M65 60L75 70H65L75 60Z'/>")]
    [TestCase("<path d='M10 10H90V90H10ZM20 20H80V80H20ZM30 30V70H70V30ZM40 40H60V60H40Z'/>")]
    [TestCase("<path d='M10 10H90V90H10ZM20 20V80H80V20ZM30 30H70V70H30ZM40 40V60H60V40Z'/>")]

    // Style sheets.
    [TestCase("<style>path.a{display:none}</style><path class='a' d='M5 5H90V90Z'/><rect width='9' height='9'/>")]
    [TestCase("<style>.x .a,.b{display:none}</style><g class='x'><path class='a' d='M5 5H90V90Z'/></g><rect width='50' "
        + "height='50'/>")]
    [TestCase("<style>.b{display:none}.a{display:inline}</style><path class='b a' d='M5 5H90V90Z'/>")]
    [TestCase("<style>.a{display:none!important}</style><path class='a' style='display:inline' d='M5 5H90V90Z'/>"
        + "<rect width='9' height='9'/>")]
    [TestCase("<style>#p{fill-rule:evenodd}</style><path id='p' d='M10 10H90V90H10ZM20 20H80V80H20Z'/>")]
    [TestCase("<style>[id^=p]:first-child{fill:none}</style><g><path id='p' d='M5 5H90V90Z'/><circle cx='50' cy='50' "
        + "r='9'/></g>")]

    // Transforms and sizes.
    [TestCase($"<path style='transform:translate(5px,7px)' d='{Rectangle}'/>")]
    [TestCase($"<g style='transform:rotate(10deg) scale(1.2)'><path d='{Rectangle}'/></g>")]
    [TestCase($"<style>.m{{transform:skewX(10deg)}}</style><path class='m' d='{Rectangle}'/>")]
    [TestCase("<style>.r{width:20px;height:30px}</style><rect x='40' y='20' width='10' height='10' class='r'/>")]
    [TestCase("<circle cx='50' cy='50' r='5' style='r:20px'/>")]
    [TestCase("<rect style='x:10px;y:20px;width:30px;height:40px;rx:5px'/>")]
    public void Shapes_OfADrawing_CoverWhatIsPainted(string elements)
    {
        string svg = $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>{elements}</svg>";
        SvgDrawing drawing = TestDrawing.Read(svg);
        using SKBitmap picture = Painted(svg);
        int inside = 0;
        for (int row = 0; row < Side; row++)
        {
            for (int column = 0; column < Side; column++)
            {
                var point = new MapPoint((column + 0.5) * 100 / Side, (row + 0.5) * 100 / Side);
                if (drawing.Shapes.Any(shape => shape.Polygon.DistanceToBorder(point) < 0.6))
                    continue;
                bool isInside = drawing.Shapes.Any(shape => shape.Polygon.Contains(point));
                Assert.That(isInside, Is.EqualTo(picture.GetPixel(column, row).Alpha > 127), $"{point}");
                inside += isInside ? 1 : 0;
            }
        }

        Assert.That(inside, Is.GreaterThan(50));
    }

    private static SKBitmap Painted(string svg)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("drawing.svg"), svg);
        Rsvg.Run(["-w", $"{Side}", "-h", $"{Side}", "-o", folder.File("picture.png"), folder.File("drawing.svg")]);
        return SKBitmap.Decode(folder.File("picture.png"));
    }
}
