namespace Reflexology.Authoring.Tests;

/// <summary>Every way that SVG places and describes a shape.</summary>
[TestFixture]
internal sealed class SvgDrawingTests
{
    [TestCase("<rect x='10' y='20' width='30' height='40'/>", "10 20 40 60", 1200)]
    [TestCase("<rect x='10' y='20' width='30' height='40' rx='5'/>", "10 20 40 60", 1200 - 25 * (4 - Math.PI))]
    [TestCase("<rect x='10' y='20' width='30' height='40' ry='100'/>", "10 20 40 60", Math.PI * 15 * 20)]
    [TestCase("<circle cx='50' cy='60' r='10'/>", "40 50 60 70", Math.PI * 100)]
    [TestCase("<ellipse cx='50' cy='60' rx='10' ry='20'/>", "40 40 60 80", Math.PI * 200)]
    [TestCase("<polygon points='0,0 10,0 10-10'/>", "0 -10 10 0", 50)]
    [TestCase("<polyline points='0 0 10 0 10 10 0 0'/>", "0 0 10 10", 50)]
    [TestCase("<path d='M0 0h10v10h-10z'/>", "0 0 10 10", 100)]
    [TestCase("<path d='m0 0 10 0 0 10-10 0z m2 2v6h6v-6z' fill-rule='evenodd'/>", "0 0 10 10", 64)]
    [TestCase("<path d='M10 10a10 10 0 0110-10 10 10 0 0 110 10z'/>", "10 0 30 10", Math.PI * 50)]
    [TestCase("<path d='M0 0A10 10 0 1 1 0 20A10 10 0 0 1 0 0'/>", "-10 0 10 20", Math.PI * 100)]
    [TestCase("<path d='M0 0 C0 10 10 20 20 20 S40 10 40 0 Q30-10 20 0 T0 0Z'/>", null, null)]
    public void Shapes_OfEachKind_AreWhereSvgSays(string element, string? bounds, double? area)
    {
        DrawnShape shape = TestDrawing.Of(element.Replace('\'', '"')).Shapes.Single();
        if (bounds is null)
            return;
        Assert.That(TestDrawing.BoundsOf(shape), Is.EqualTo(bounds));
        Assert.That(shape.Polygon.Area, Is.EqualTo(area!.Value).Within(0.3).Percent);
    }

    [TestCase("translate(5)", "5 0 15 10")]
    [TestCase("translate(5,-7)", "5 -7 15 3")]
    [TestCase("scale(2)", "0 0 20 20")]
    [TestCase("scale(2 -3)", "0 -30 20 0")]
    [TestCase("rotate(90)", "-10 0 0 10")]
    [TestCase("rotate(90 10 10)", "10 0 20 10")]
    [TestCase("skewX(45)", "0 0 20 10")]
    [TestCase("skewY(45)", "0 0 10 20")]
    [TestCase("matrix(1 0 0 1 3 4)", "3 4 13 14")]
    [TestCase("translate(100 0) scale(2)", "100 0 120 20")]
    [TestCase("scale(2),translate(100,0)", "200 0 220 20")]
    public void Transform_OfEachKind_IsAppliedFromRightToLeft(string transform, string bounds)
    {
        Assert.That(
            TestDrawing.BoundsOf(TestDrawing.Of($"<path transform=\"{transform}\" d=\"M0 0H10V10H0Z\"/>")),
            Is.EqualTo(bounds));
        Assert.That(
            TestDrawing.BoundsOf(
                TestDrawing.Of($"<g transform=\"{transform}\"><a><path d=\"M0 0H10V10H0Z\"/></a></g>")),
            Is.EqualTo(bounds));
    }

    [TestCase("10px", "10")]
    [TestCase("1in", "96")]
    [TestCase("2.54cm", "96")]
    [TestCase("25.4mm", "96")]
    [TestCase("72pt", "96")]
    [TestCase("6pc", "96")]
    [TestCase("2em", "32")]
    [TestCase("10%", "100")]
    [TestCase(" 1e1 ", "10")]
    public void Length_OfEachUnit_IsInUserUnits(string width, string right) =>
        Assert.That(
            TestDrawing.BoundsOf(TestDrawing.Of($"<rect width=\"{width}\" height=\"5\"/>")),
            Is.EqualTo($"0 0 {right} 5"));

    [TestCase("", "0 0 10 10")]
    [TestCase("viewBox='0 0 10 10'", "0 0 200 200")]
    [TestCase("viewBox='0 0 20 10'", "0 50 100 150")]
    [TestCase("viewBox='0 0 20 10' preserveAspectRatio='xMidYMin'", "0 0 100 100")]
    [TestCase("viewBox='0 0 20 10' preserveAspectRatio='xMaxYMax slice'", "-200 0 0 200")]
    [TestCase("viewBox='0 0 20 10' preserveAspectRatio='none'", "0 0 100 200")]
    [TestCase("viewBox='5 5 10 10' x='7' y='8'", "-93 -92 107 108")]
    public void Svg_Nested_FitsItsViewBox(string attributes, string bounds)
    {
        const string Square = "<path d='M0 0H10V10H0Z'/>";
        string nested = $"<svg width='200' height='200' {attributes}>{Square}</svg>".Replace('\'', '"');
        Assert.That(TestDrawing.BoundsOf(TestDrawing.Of(nested)), Is.EqualTo(bounds));
    }

    [TestCase("<use href='#a'/>", "0 0 10 10")]
    [TestCase("<use xlink:href='#a' x='5' y='6' transform='scale(2)'/>", "10 12 30 32")]
    [TestCase("<use href='#s' width='40' height='40'/>", "0 0 40 40")]
    [TestCase("<use href='#g' x='1'/>", "1 0 11 10")]
    public void Use_OfShapeSymbolAndGroup_IsDrawn(string use, string bounds)
    {
        SvgDrawing drawing = TestDrawing.Read($$"""
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100">
              <defs>
                <path id="a" d="M0 0H10V10H0Z"/>
                <symbol id="s" viewBox="0 0 10 10"><use href="#a"/></symbol>
                <g id="g"><use href="#a"/></g>
              </defs>
              <symbol><path d="M0 0H10V10H0Z"/></symbol>
              {{use.Replace('\'', '"')}}
            </svg>
            """);
        Assert.That(TestDrawing.BoundsOf(drawing), Is.EqualTo(bounds));
        Assert.That(drawing.Unused, Is.Empty);
    }

    [Test]
    public void Use_Twice_IsTwoShapesOfOneElement()
    {
        SvgDrawing drawing = TestDrawing.Of(
            "<g id=\"outer\"><circle id=\"c\" r=\"5\"><title>Dot</title></circle></g><use href=\"#c\" x=\"50\"/>");
        Assert.That(drawing.Shapes.Select(TestDrawing.BoundsOf), Is.EqualTo(["-5 -5 5 5", "45 -5 55 5"]));
        Assert.That(
            drawing.Shapes.Select(shape => (shape.Id, shape.Title, shape.Line, shape.Column)),
            Is.All.EqualTo(("c", "Dot", 2, 15)));
        Assert.That(drawing.Shapes[0].Groups, Is.EqualTo(["outer"]));
    }

    // SVG fills by the nonzero rule where nothing is said; polygons by the even-odd rule.
    [TestCase("M0 0H30V30H0Z M10 10H20V20H10Z", "nonzero", "11")]
    [TestCase("M0 0H30V30H0Z M10 10H20V20H10Z", "evenodd", "11", false)]
    [TestCase("M0 0H30V30H0Z M10 10V20H20V10Z", "nonzero", "11", false)]
    [TestCase("M0 0H30V30H0Z M5 5V25H25V5Z M10 10H20V20H10Z", "nonzero", "10")]
    [TestCase("M0 0H30V30H0Z M0 0V10H10V0Z", "nonzero", "00")]
    public void FillRule_Holes_AreThoseThatAreSeen(string path, string rule, string inside, bool isCentreInside = true)
    {
        Polygon polygon = TestDrawing.Of($"<path fill-rule=\"{rule}\" d=\"{path}\"/>").Shapes.Single().Polygon;
        Assert.That(polygon.Contains(new MapPoint(2, 2)), Is.EqualTo(inside[0] == '1'));
        Assert.That(polygon.Contains(new MapPoint(7, 7)), Is.EqualTo(inside[1] == '1'));
        Assert.That(polygon.Contains(new MapPoint(15, 15)), Is.EqualTo(isCentreInside));
    }

    [Test]
    public void Index_OfADrawing_GivesPlacesOfItsShapes()
    {
        SvgDrawing drawing = TestDrawing.Of(
            "<rect id=\"low\" width=\"100\" height=\"100\"/><text>no</text><circle id=\"high\" cx=\"50\" cy=\"50\" "
                + "r=\"10\"/>");
        ZoneIndex index = drawing.BuildIndex();
        Assert.That(drawing.Shapes[index.ZoneAt(new MapPoint(50, 50))].Id, Is.EqualTo("high"));
        Assert.That(drawing.Shapes[index.ZoneAt(new MapPoint(5, 5))].Id, Is.EqualTo("low"));
        Assert.That(index.ZoneAt(new MapPoint(500, 5)), Is.EqualTo(-1));
    }

    [Test]
    public void Tolerance_OfASmallDrawing_IsOfItsSize()
    {
        SvgDrawing drawing = TestDrawing.Read(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><circle cx=\".5\" cy=\".5\" "
                + "r=\".5\"/></svg>");
        Assert.That(drawing.Tolerance, Is.EqualTo(0.02 / 1024));
        Assert.That(drawing.Shapes.Single().Polygon.Area, Is.EqualTo(Math.PI / 4).Within(0.0001));
    }
}
