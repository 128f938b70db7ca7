using System.Text;
using Reflexology.Drawing;

namespace Reflexology.Authoring.Tests;

/// <summary>Lengths, transforms, view boxes and names of a drawing, each worked out by hand.</summary>
[TestFixture]
internal sealed class SvgValueTests
{
    private static SvgDrawing Of(string elements) => TestDrawing.Of(elements.Replace('\'', '"'));

    // The part of 1000 by 500 that is a share of neither is that of sqrt((1000² + 500²) / 2) = 790.57.
    [TestCase("<circle r='10%'/>", "-79.06 -79.06 79.06 79.06")]
    [TestCase("<ellipse rx='10%' ry='10%'/>", "-100 -50 100 50")]
    [TestCase("<path translate='5' d='M0 0H5V5Z'/>", "0 0 5 5")]
    [TestCase("<path style='translate:5px' d='M0 0H5V5Z'/>", "5 0 10 5")]
    [TestCase("<circle style='r:5px'/>", "-5 -5 5 5")]
    [TestCase("<path style='rotate:none' d='M0 0H5V5Z'/>", "0 0 5 5")]
    [TestCase("<path style='scale:none;translate:none' d='M0 0H5V5Z'/>", "0 0 5 5")]
    [TestCase("<path style='transform:scale(2, 3)' d='M0 0H5V5Z'/>", "0 0 10 15")]
    [TestCase("<path style='transform:scale(200%)' d='M0 0H5V5Z'/>", "0 0 10 10")]
    [TestCase("<path style='transform:scale(2);transform-origin:5px 5px 0px' d='M0 0H5V5Z'/>", "-5 -5 5 5")]
    [TestCase("<path transform='translate (5 6)' d='M0 0H5V5Z'/>", "5 6 10 11")]
    [TestCase("<path transform='scale(2, 3)' d='M0 0H5V5Z'/>", "0 0 10 15")]
    [TestCase("<path transform='none' d='M0 0H5V5Z'/>", "0 0 5 5")]
    [TestCase("<svg x='10' y='20' width='50' height='50'><path d='M0 0H5V5Z'/></svg>", "10 20 15 25")]
    [TestCase("<svg width='40' height='40' viewBox='1 2 10 20' preserveAspectRatio='none'><path d='M1 2H11V22Z'/>"
        + "</svg>", "0 0 40 40")]
    [TestCase("<svg width='40' height='40' viewBox='1 2 10 20' preserveAspectRatio='xMinYMid'><path d='M1 2H11V22Z'/>"
        + "</svg>", "0 0 20 40")]
    [TestCase("<svg width='40' height='40' viewBox='1 2 10 20' preserveAspectRatio='xMidYMid'><path d='M1 2H11V22Z'/>"
        + "</svg>", "10 0 30 40")]
    [TestCase("<svg width='40' height='40' viewBox='1 2 10 20' preserveAspectRatio='xMaxYMid'><path d='M1 2H11V22Z'/>"
        + "</svg>", "20 0 40 40")]
    [TestCase("<svg width='40' height='40' viewBox='1 2 20 10' preserveAspectRatio='xMidYMax'><path d='M1 2H21V12Z'/>"
        + "</svg>", "0 20 40 40")]
    public void Bounds_OfAShape_AreWhereItIsSeen(string element, string bounds)
    {
        SvgDrawing drawing = Of(element);
        Assert.That(drawing.Unused, Is.Empty);
        Assert.That(TestDrawing.BoundsOf(drawing), Is.EqualTo(bounds));
    }

    [TestCase("<rect width='0' height='5'/>")]
    [TestCase("<rect width='5' height='0'/>")]
    [TestCase("<ellipse rx='5' ry='0'/>")]
    [TestCase("<ellipse rx='0' ry='5'/>")]
    [TestCase("<svg width='0' height='5' viewBox='0 0 5 5'><circle r='5'/></svg>")]
    [TestCase("<svg width='5' height='0' viewBox='0 0 5 5'><circle r='5'/></svg>")]
    [TestCase("<title>a</title><desc>b</desc><metadata/><style/><view/><defs><circle r='5'/></defs>")]
    [TestCase("<symbol><circle r='5'/></symbol><clipPath><circle r='5'/></clipPath><mask><circle r='5'/></mask>")]
    [TestCase("<marker><circle r='5'/></marker><pattern><circle r='5'/></pattern><filter/>")]
    [TestCase("<linearGradient/><radialGradient/>")]
    public void Read_WhatIsNotDrawn_IsPassedOver(string elements)
    {
        SvgDrawing drawing = Of(elements);
        Assert.That(drawing.Shapes, Is.Empty);
        Assert.That(drawing.Unused, Is.Empty);
    }

    [TestCase("clip-path", "a clip-path")]
    [TestCase("mask", "a mask")]
    [TestCase("offset-path", "an offset-path")]
    public void Unused_PropertyThatCutsOrMoves_IsNamedWithItsPlace(string property, string found)
    {
        MapProblem attribute = Of($"<path {property}='url(#c)' d='M0 0H5V5Z'/>").Unused.Single();
        MapProblem style = Of($"<path style='{property}: url(#c)' d='M0 0H5V5Z'/>").Unused.Single();
        Assert.That((attribute.Found, attribute.Line, attribute.Column), Is.EqualTo((found, 2, 7)));
        Assert.That((style.Found, style.Line, style.Column), Is.EqualTo((found, 2, 16 + property.Length)));
    }

    [TestCase("<use/>", "my.svg(2,1) use: expected '#' and the id of an element of this drawing, found no reference.")]
    [TestCase("<path style=\"d:path('M0 0H5V5L1 x')\"/>",
        "my.svg(2,33) path: expected a number, found 'x'.")]
    [TestCase("<path transform=\"5\" d=\"M0 0H5V5Z\"/>",
        "my.svg(2,18) path: expected one of matrix, translate, scale, rotate, skewX, skewY, found '5'.")]
    [TestCase("<path style=\"transform:5\" d=\"M0 0H5V5Z\"/>",
        "my.svg(2,24) path: expected one of matrix, translate, translateX, translateY, scale, scaleX, scaleY, rotate, "
            + "skew, skewX, skewY, found '5'.")]
    [TestCase("<path style=\"translate:1px 2px 3px\" d=\"M0 0H5V5Z\"/>",
        "my.svg(2,32) path: expected one or two lengths, found '3'.")]
    [TestCase("<path style=\"rotate:1deg 2\" d=\"M0 0H5V5Z\"/>",
        "my.svg(2,26) path: expected one angle, found '2'.")]
    [TestCase("<path style=\"scale:1 2 3\" d=\"M0 0H5V5Z\"/>",
        "my.svg(2,24) path: expected one or two factors, found '3'.")]
    [TestCase("<path transform=\"translate[5]\" d=\"M0 0H5V5Z\"/>",
        "my.svg(2,27) path: expected '(', found '['.")]
    public void Unused_WrongValue_HasItsPlaceAndReason(string element, string problem) =>
        Assert.That($"{TestDrawing.Of(element).Unused.Single()}", Is.EqualTo(problem));

    [TestCase("transform:scale(2px)")]
    [TestCase("rotate:2px")]
    public void Unused_FactorOrAngleInPixels_SaysSo(string style) => Assert.That(
        Of($"<path style='{style}' d='M0 0H5V5Z'/>").Unused.Single().Found, Is.EqualTo("the unit 'px'"));

    [TestCase("M0 0C6e5 0 5 5 0 5Z")]
    [TestCase("M0 0C5 0 6e5 5 0 5Z")]
    [TestCase("M0 0L5 0L6e5 5L0 5Z")]
    [TestCase("M0 6e5L5 0L5 5L0 5Z")]
    public void Unused_OnePointBeyondWhatIsRead_IsNamed(string path)
    {
        SvgDrawing drawing = Of($"<path transform='scale(2)' d='{path}'/>");
        Assert.That(drawing.Shapes, Is.Empty);
        Assert.That(drawing.Unused.Single().Found, Is.EqualTo("coordinates beyond what is read"));
    }

    [Test]
    public void Shapes_PathThatComesBackToItsStart_AreClosed()
    {
        DrawnShape shape = Of("<path d='M10 10H15V15L10 10.0005'/>").Shapes.Single();
        Assert.That(shape.Outline.Contours.Single().IsClosed, Is.True);
        Assert.That(TestDrawing.BoundsOf(shape), Is.EqualTo("10 10 15 15"));
    }

    [TestCase("<path title='a' name='b' d='M0 0H5V5Z'/>", "a")]
    [TestCase("<path name='b' d='M0 0H5V5Z'/>", "b")]
    [TestCase("<path title='a' d='M0 0H5V5Z'><desc>d</desc><title>c</title></path>", "c")]
    [TestCase("<path d='M0 0H5V5Z'><desc>d</desc></path>", null)]
    public void Title_OfAShape_IsItsElementElseAnAttribute(string element, string? title) =>
        Assert.That(Of(element).Shapes.Single().Title, Is.EqualTo(title));

    // Enlarged to 1024 units at least, by a power of two.
    [TestCase("viewBox='0 0 2048 10'", 2048, 0.02)]
    [TestCase("viewBox='0 0 1000 10'", 1000, 0.01)]
    [TestCase("viewBox='0 0 1 1'", 1, 0.02 / 1024)]
    [TestCase("width='50' height='20'", 50, 0.02 / 32)]
    [TestCase("", 300, 0.005)]
    public void Tolerance_OfADrawing_IsFinerWhereUnitsAreFew(string size, double width, double tolerance)
    {
        SvgDrawing drawing = TestDrawing.Read($"<svg xmlns='{SvgNamespaces.Svg}' {size}/>");
        Assert.That((drawing.Width, drawing.Tolerance), Is.EqualTo((width, tolerance)));
    }

    [TestCase(2, 0, 0, 3, 3)]
    [TestCase(0, 3, -2, 0, 3)]
    [TestCase(0.6, 0.8, -0.8, 0.6, 1)]
    [TestCase(1, 2, 2, 4, 5)]
    [TestCase(3, 0, 4, 5, 6.7082039324993690892)]
    public void LargestScale_OfATransform_IsItsGreaterSingularValue(
        double a, double b, double c, double d, double expected) =>
        Assert.That(new Affine(a, b, c, d, 7, 8).LargestScale, Is.EqualTo(expected).Within(1e-12));

    [Test]
    public void IsShape_Names_AreTheSixOfSvg() => Assert.That(
        new[] { "path", "polygon", "polyline", "rect", "circle", "ellipse", "line", "g" }
            .Select(SvgOutlineReader.IsShape),
        Is.EqualTo([true, true, true, true, true, true, false, false]));

    [Test]
    public void Read_NoName_IsRefused() => Assert.That(
        () => SvgDrawing.Read(Stream.Null, (string)null!),
        Throws.ArgumentNullException.With.Property("ParamName").EqualTo("name"));

    [Test]
    public void Read_BytesThatAreNoText_AreRefusedWithTheirPlace()
    {
        MapProblem problem = TestDrawing.Refused(Encoding.Latin1.GetBytes("<svg>\n<title>\u00ff</title></svg>"));
        Assert.That((problem.Found, problem.Line, problem.Column), Is.EqualTo(("bytes that are no text", 2, 8)));
    }

    // An attribute could not hold half of a pair of surrogates.
    [TestCase(true)]
    [TestCase(false)]
    public void Read_HalfALetterOfUtf16_IsRefused(bool isBigEndian)
    {
        byte[] bytes = [.. "<svg><title>\udc00</title></svg>".SelectMany(letter => isBigEndian
            ? (byte[])[(byte)(letter >> 8), (byte)letter]
            : [(byte)letter, (byte)(letter >> 8)])];
        Assert.That(TestDrawing.Refused(bytes).Found, Is.EqualTo("bytes that are no text"));
    }

    [Test]
    public void Read_OtherEncoding_SaysWhatToDo() => Assert.That(
        TestDrawing.Refused("<?xml version=\"1.0\" encoding=\"koi8-r\"?><svg/>").Advice,
        Is.EqualTo("Save the drawing in UTF-8."));

    [Test]
    public void Read_EncodingOfAnotherInstruction_IsNotTheOneOfTheFile() => Assert.That(
        TestDrawing.Read($"<!-- --><?other encoding='koi8-r'?><svg xmlns='{SvgNamespaces.Svg}'><circle r='5'/></svg>")
            .Shapes,
        Has.Length.EqualTo(1));

    [TestCase("<")]
    [TestCase("<!DOCTYPE svg")]
    public void Read_TextThatBreaksOff_IsNoXml(string svg) => Assert.That(
        TestDrawing.Refused(svg), Has.Property("Expected").EqualTo("an SVG drawing in XML")
            .And.Property("Found").Length.GreaterThan("this: ".Length).And.Property("Found").StartsWith("this: "));
}
