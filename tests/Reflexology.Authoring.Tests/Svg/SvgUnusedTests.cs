using System.Text;

namespace Reflexology.Authoring.Tests;

/// <summary>
/// Parts that cannot be used are named with their place, and drawings that must not be read are refused.
/// </summary>
[TestFixture]
internal sealed class SvgUnusedTests
{
    [TestCase(
        "<text x='5'>a</text>",
        "my.svg(2,1) text: expected filled shapes, found an element 'text'. Turn texts into paths if they are zones.")]
    [TestCase(
        " <image id='i' href='a.png'/>",
        "my.svg(2,2) image#i: expected filled shapes, found an element 'image'.")]
    [TestCase("<blob/>", "my.svg(2,1) blob: expected filled shapes, found an element 'blob'.")]
    [TestCase("<line x2='5'/>", "my.svg(2,1) line: expected filled shapes, found an element 'line'.")]
    [TestCase(
        "<path fill='none' d='M0 0H5V5Z'/>",
        "my.svg(2,1) path: expected a filled shape, found a line without a fill. Give it a fill if it is a zone.")]
    [TestCase(
        "<g style='fill: none'><path d='M0 0H5V5Z'/></g>",
        "my.svg(2,23) path: expected a filled shape, found a line without a fill. Give it a fill if it is a zone.")]
    [TestCase(
        "<path d='M0 0H5V5'/>",
        "my.svg(2,1) path: expected closed paths, found an open path. Close it in the editor if it is the border of a "
            + "zone.")]
    [TestCase(
        "<path d='M0 0H5Z'/>",
        "my.svg(2,1) path: expected a closed shape with an area, found a shape that encloses nothing.")]
    [TestCase(
        "<circle r='51e-40' cx='5' cy='5'/>",
        "my.svg(2,1) circle: expected a closed shape with an area, found a shape that encloses nothing.")]
    [TestCase(
        "<path id='p' d='M0 0H5V5L1 x'/>",
        "my.svg(2,28) path#p: expected a number, found 'x' at offset 11 of the path.")]
    [TestCase(
        "<path d='M0 0\nH5\nV&#x35;L1 x'/>",
        "my.svg(4,11) path: expected a number, found 'x' at offset 13 of the path.")]
    [TestCase(
        "<path d='M0 0A5 5 0 2 1 5 5Z'/>",
        "my.svg(2,21) path: expected a flag, 0 or 1, found '2' at offset 11 of the path.")]
    [TestCase(
        "<rect width='5' height='5' transform='turn(5)'/>",
        "my.svg(2,39) rect: expected one of matrix, translate, scale, rotate, skewX, skewY, with its numbers, found "
            + "'turn' with 1 numbers.")]
    [TestCase(
        "<rect width='5furlong' height='5'/>",
        "my.svg(2,15) rect: expected one of px, mm, cm, in, pt, pc, em, ex, % or none, found the unit 'furlong'.")]
    [TestCase("<polygon points='0 0 5 0 5'/>", "my.svg(2,27) polygon: expected a number, found the end of the text.")]
    [TestCase(
        "<use href='other.svg#a'/>",
        "my.svg(2,6) use: expected '#' and the id of an element of this drawing, found 'other.svg#a'.")]
    [TestCase(
        "<g id='a'><use href='#a'/></g>",
        "my.svg(2,11) use: expected an element that is not around this one, found '#a', which shows itself.")]
    [TestCase(
        "<g display='none'><path d='M0 0H5V5Z'/></g>",
        "my.svg(2,1) g: expected shapes that are seen, found an element that is not shown. Show the layer or the "
            + "object if it belongs to the map.")]
    [TestCase(
        "<path visibility='hidden' d='M0 0H5V5Z'/>",
        "my.svg(2,1) path: expected a filled shape, found a shape that is not visible. Give it a fill if it is a "
            + "zone.")]
    [TestCase(
        "<path transform='scale(9e5)' d='M0 0H50V5Z'/>",
        "my.svg(2,1) path: expected coordinates between -1000000 and 1000000, found coordinates beyond what is read.")]
    public void Unused_EachPart_HasItsPlaceAndReason(string element, string problem)
    {
        SvgDrawing drawing = TestDrawing.Of(element.Replace('\'', '"'));
        Assert.That(drawing.Unused.Select(unused => $"{unused}"), Is.EqualTo([problem]));
        Assert.That(drawing.Shapes, Is.Empty);
    }

    [TestCase("\n", 3)]
    [TestCase("\r\n", 3)]
    [TestCase("\r", 3)]
    public void Unused_LinesEndedInAnyWay_AreCounted(string end, int line)
    {
        MapProblem problem = TestDrawing.Of($"<g>{end}<path d=\"M0 0{end}H5V5L1 x\"/></g>").Unused.Single();
        Assert.That((problem.Line, problem.Column), Is.EqualTo((line + 1, 8)), $"{problem}");
    }

    [Test]
    public void Unused_ClipPath_IsNamedAndTheShapeReadWhole()
    {
        SvgDrawing drawing = TestDrawing.Of("<path clip-path=\"url(#c)\" d=\"M0 0H5V5Z\"/>");
        Assert.That(drawing.Unused.Single().Found, Is.EqualTo("a clip-path"));
        Assert.That(drawing.Shapes, Has.Length.EqualTo(1));
    }

    [Test]
    public void Unused_OpenPartOfAPath_LeavesTheClosedOne() =>
        Assert.That(TestDrawing.BoundsOf(TestDrawing.Of("<path d=\"M0 0H5V5Z M50 50H60\"/>")), Is.EqualTo("0 0 5 5"));

    [Test]
    public void Read_StyleSheet_CountsAsFarAsClassesGo()
    {
        SvgDrawing drawing =
            TestDrawing.Of("<style>/* .b{fill:red} */ .a, .b { fill : none !important } g > .c{fill:none}</style>"
            + "<path class=\"x a\" d=\"M0 0H5V5Z\"/><path class=\"c\" d=\"M0 0H5V5Z\"/><path class=\"a\" "
            + "style=\"fill:#000\" d=\"M0 0H5V5Z\"/>");
        Assert.That(drawing.Shapes, Has.Length.EqualTo(2));
    }

    [TestCase("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">")]
    [TestCase("<?xml version=\"1.0\"?><!-- <!DOCTYPE svg [ --> <!DOCTYPE svg>")]
    [TestCase("<!DOCTYPE svg SYSTEM 'no-such-file[1].dtd'\r\n>")]
    public void Read_DocumentTypeWithoutDefinitions_IsPassedOver(string before) =>
        Assert.That(
            TestDrawing.Read($"{before}<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"5\"/></svg>").Shapes,
            Has.Length.EqualTo(1));

    [TestCase(
        "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
            + "\"&b;&b;&b;&b;&b;&b;&b;&b;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><title>&c;</title></svg>")]
    [TestCase(
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg "
            + "xmlns=\"http://www.w3.org/2000/svg\"><title>&x;</title></svg>")]
    [TestCase(
        "<!DOCTYPE svg [<!ENTITY % d SYSTEM \"http://example.org/a.dtd\"> %d;]><svg "
            + "xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [TestCase("<!DOCTYPE svg [<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]><svg xmlns=\"&ns_svg;\"/>")]
    public void Read_DocumentTypeWithDefinitions_IsRefused(string svg) =>
        Assert.That(
            $"{TestDrawing.Refused(svg)}",
            Is.EqualTo("my.svg(1,15): expected a drawing without entities, found a document type with definitions of "
                + "its own. Save it again as plain SVG; in Illustrator without 'Preserve Illustrator Editing "
                + "Capabilities'."));

    [TestCase("", 1, 1)]
    [TestCase("hello", 1, 1)]
    [TestCase("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g>", 2, 4)]
    [TestCase("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g a='1' a='2'/></svg>", 2, 10)]
    [TestCase("<svg xmlns=\"http://www.w3.org/2000/svg\">\n&x;</svg>", 2, 2)]
    [TestCase("<html><svg/></html>", 1, 1)]
    [TestCase("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n<svg/>", 2, 2)]
    [TestCase("<?xml version=\"1.0\" encoding=\"koi8-r\"?><svg/>", 1, 1)]
    public void Read_NoSvg_IsRefusedWhereItGoesWrong(string svg, int line, int column)
    {
        MapProblem problem = TestDrawing.Refused(svg);
        Assert.That(
            (problem.Rule, problem.Line, problem.Column), Is.EqualTo((MapRule.NotSvg, line, column)), $"{problem}");
    }

    [Test]
    public void Read_BytesThatAreNoText_AreRefused() =>
        Assert.That(TestDrawing.Refused([0x1f, 0x8b, 0x08, 0x00, 0xff]).Found, Is.EqualTo("bytes that are no text"));

    [TestCase("utf-16")]
    [TestCase("iso-8859-1")]
    public void Read_OtherEncoding_IsRead(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes =
        [
            .. encoding.Preamble,
            .. encoding.GetBytes(
                $"<?xml version='1.0' encoding='{name}'?><svg xmlns='http://www.w3.org/2000/svg'><circle id='ä' "
                    + $"r='5'/></svg>"),
        ];
        Assert.That(TestDrawing.Read(bytes).Shapes.Single().Id, Is.EqualTo("ä"));
    }
}
