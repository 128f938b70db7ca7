namespace Reflexology.Authoring.Tests;

/// <summary>
/// Transforms and sizes of CSS count as in a browser (CSS Transforms 1 and 2, SVG 2 chapter 7), and values that are not
/// understood are named with their place.
/// </summary>
[TestFixture]
internal sealed class SvgPlacementTests
{
    // The view box is 0 0 1000 500.
    [TestCase("style='transform:translate(5px,7px)'", "45 127 65 157")]
    [TestCase("style='transform:translate(5px 7px)'", "45 127 65 157")]
    [TestCase("style='transform: translateX(1in) translateY(-1e1px)'", "136 110 156 140")]
    [TestCase("style='transform:translate(10%, 10%)'", "140 170 160 200")]
    [TestCase("style='transform:scale(2) translate(5px)'", "90 240 130 300")]
    [TestCase("style='transform:scaleX(2)scaleY(50%)'", "80 60 120 75")]
    [TestCase("style='transform:rotate(90deg)'", "-150 40 -120 60")]
    [TestCase("style='transform:rotate(100grad)'", "-150 40 -120 60")]
    [TestCase("style='transform:rotate(.25turn)'", "-150 40 -120 60")]
    [TestCase("style='transform:rotate(1.5707963rad)'", "-150 40 -120 60")]
    [TestCase("style='transform:skewX(45deg)'", "160 120 210 150")]
    [TestCase("style='transform:skew(0,45deg)'", "40 160 60 210")]
    [TestCase("style='transform:matrix(1,0,0,1,5,7)'", "45 127 65 157")]
    [TestCase("style='transform:none' transform='translate(5)'", "40 120 60 150")]
    [TestCase("style='transform:TRANSLATE(5px)' transform='translate(50)'", "45 120 65 150")]
    [TestCase("style='translate:5px 7px'", "45 127 65 157")]
    [TestCase("style='translate:5px'", "45 120 65 150")]
    [TestCase("style='scale:2'", "80 240 120 300")]
    [TestCase("style='scale:200% 1'", "80 120 120 150")]
    [TestCase("style='rotate:90deg'", "-150 40 -120 60")]
    [TestCase("style='translate:5px;rotate:90deg;scale:2;transform:translate(1px)'", "-295 82 -235 122")]
    [TestCase("rotate='90' scale='2'", "40 120 60 150")]
    public void Transform_OfCss_MovesTheShape(string attributes, string bounds) =>
        Assert.That(Bounds($"<path {attributes} d='M40 120H60V150H40Z'/>"), Is.EqualTo(bounds));

    [TestCase("transform='rotate(90)' style='transform-origin:50px 135px'", "35 125 65 145")]
    [TestCase("transform='rotate(90)' transform-origin='50 135'", "35 125 65 145")]
    [TestCase("transform='scale(2)' style='transform-origin:40px 120px'", "40 120 80 180")]
    [TestCase("style='scale:2;transform-origin:4% 24%'", "40 120 80 180")]
    [TestCase("style='scale:2;transform-origin:center'", "-420 -10 -380 50")]
    [TestCase("style='scale:2;transform-origin:bottom right'", "-920 -260 -880 -200")]
    [TestCase("style='scale:2;transform-origin:left'", "80 -10 120 50")]
    [TestCase("style='scale:2;transform-origin:top'", "-420 240 -380 300")]
    [TestCase("style='scale:2;transform-box:fill-box;transform-origin:center'", "30 105 70 165")]
    [TestCase("style='scale:2;transform-box:fill-box'", "40 120 80 180")]
    [TestCase("style='transform:translate(100%,50%);transform-box:fill-box'", "60 135 80 165")]
    [TestCase("style='scale:2;transform-box:fill-box;transform-origin:bottom left'", "40 90 80 150")]
    [TestCase("style='scale:2;transform-box:view-box;transform-origin:50px 135px'", "30 105 70 165")]
    public void Origin_OfATransform_StaysInPlace(string attributes, string bounds) =>
        Assert.That(Bounds($"<path {attributes} d='M40 120H60V150H40Z'/>"), Is.EqualTo(bounds));

    [Test]
    public void Box_OfACurve_IsThatOfItsTurns() => Assert.That(
        Bounds("<path style='scale:2;transform-box:fill-box;transform-origin:center' d='M0 0C0 40 30 10 30 0Z'/>"),
        Is.EqualTo("-15 -10.11 45 30.32"));

    [TestCase("<style>.m{transform:translate(5px)}</style><g class='m'><rect width='5' height='5'/></g>", "5 0 10 5")]
    [TestCase("<defs><rect id='r' style='translate:1px' width='5' height='5'/></defs>"
        + "<use href='#r' x='10' style='transform:scale(2)'/>", "22 0 32 10")]
    [TestCase("<svg viewBox='0 0 10 10' width='100' height='100'>"
        + "<rect width='5' height='5' style='transform:translate(50%)'/></svg>", "50 0 100 50")]
    public void Transform_OfAGroup_MovesAllInIt(string elements, string bounds) =>
        Assert.That(Bounds(elements), Is.EqualTo(bounds));

    [TestCase("<style>.r{width:20px;height:30px}</style><rect x='40' y='120' width='10' height='10' class='r'/>",
        "40 120 60 150")]
    [TestCase("<rect style='x:40px;y:120px;width:20px;height:30px'/>", "40 120 60 150")]
    [TestCase("<rect style='width:10%;height:10%'/>", "0 0 100 50")]
    [TestCase("<circle cx='50' cy='50' r='1' style='r:10px'/>", "40 40 60 60")]
    [TestCase("<circle style='cx:50px;cy:5%;r:.5in'/>", "2 -23 98 73")]
    [TestCase("<ellipse style='rx:10px;ry:5px'/>", "-10 -5 10 5")]
    [TestCase("<path d='M0 0H1V1Z' style='d:path(\"M40 120H60V150H40Z\")'/>", "40 120 60 150")]
    [TestCase("<defs><rect id='r' width='5' height='5'/></defs><use href='#r' style='x:40px;y:1cm'/>",
        "40 37.8 45 42.8")]
    [TestCase("<svg viewBox='0 0 10 10' style='width:100px;height:100px'><rect width='5' height='5'/></svg>",
        "0 0 50 50")]
    [TestCase("<rect width='20' height='1in' style='height:auto;width:unset'/><rect width='5' height='5'/>", "0 0 5 5")]
    [TestCase("<rect style='WIDTH:25.4MM;height:101.6q'/>", "0 0 96 96")]
    public void Size_OfCss_IsThatOfTheShape(string elements, string bounds) =>
        Assert.That(Bounds(elements), Is.EqualTo(bounds));

    [TestCase("style='transform:translate(5)'", "my.svg(2,35) path: expected one of px, mm, cm, in, pt, pc, q, em, ex, "
        + "%: CSS needs one, found no unit.")]
    [TestCase("style='transform:rotate(5)'", "my.svg(2,32) path: expected one of deg, grad, rad, turn, found no unit.")]
    [TestCase("style='transform:translateZ(5px)'", "found 'translateZ'.")]
    [TestCase("style='transform:rotate3d(1,1,1,45deg)'", "found 'rotate3d'.")]
    [TestCase("style='fill:red; translate:calc(1px + 2px)'", "my.svg(2,34) path: expected a number, found 'c'.")]
    [TestCase("style='rotate:x 45deg'", "expected a number, found 'x'.")]
    [TestCase("style='scale:2px'", "found the unit 'px'.")]
    [TestCase("transform='scale(2)' style='transform-origin:middle'", "found 'middle'.")]
    [TestCase("transform='scale(2)' style='transform-origin:left right'", "expected a place across and one down")]
    [TestCase("transform='scale(2)' style='transform-box:stroke-box'", "expected 'view-box' or 'fill-box', found "
        + "'stroke-box'.")]
    [TestCase("style='d:circle(5px)'", "expected none or path(\"…\"), found another value.")]
    public void Value_NotUnderstood_IsNamedAtItsPlace(string attributes, string problem)
    {
        SvgDrawing drawing = TestDrawing.Of($"<path {attributes} d='M0 0H5V5Z'/>".Replace('\'', '"'));
        Assert.That($"{drawing.Unused.Single()}", Does.Contain(problem));
        Assert.That(drawing.Shapes, Is.Empty);
    }

    [TestCase("<g style='scale:2;transform-box:fill-box'><path d='M0 0H5V5Z'/></g>", "found 'fill-box' of an element "
        + "'g'")]
    [TestCase("<rect style='width:5;height:5px'/>", "my.svg(2,21) rect: expected one of px, mm, cm, in, pt, pc, q, em, "
        + "ex, %: CSS needs one, found no unit.")]
    [TestCase("<style>.a{\nwidth:5}</style><rect class='a' height='5'/>", "my.svg(3,8) rect:")]
    [TestCase("<circle style='r:5vw'/>", "found the unit 'vw'.")]
    public void Size_NotUnderstood_IsNamedAtItsPlace(string element, string problem) =>
        Assert.That($"{TestDrawing.Of(element.Replace('\'', '"')).Unused.Single()}", Does.Contain(problem));

    [Test]
    public void OffsetPath_OfAShape_IsNamed() => Assert.That(
        TestDrawing.Of("<path style=\"offset-path:path('M0 0H9')\" d=\"M0 0H5V5Z\"/>").Unused.Single().Found,
        Is.EqualTo("an offset-path"));

    private static string Bounds(string elements) =>
        TestDrawing.BoundsOf(TestDrawing.Of(elements.Replace("path(\"", "path(`", StringComparison.Ordinal)
            .Replace("\")", "`)", StringComparison.Ordinal).Replace('\'', '"').Replace('`', '\'')));
}
