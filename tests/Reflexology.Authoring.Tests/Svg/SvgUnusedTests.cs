using System.IO.Compression;
using System.Text;
using Reflexology.Drawing;

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
        "<path id='p' d='  M0 0H5V5L1 x'/>",
        "my.svg(2,30) path#p: expected a number, found 'x' at offset 13 of the path.")]
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
        "my.svg(2,15) rect: expected one of px, mm, cm, in, pt, pc, q, em, ex, % or none, found the unit 'furlong'.")]
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

    // Illustrator hides its own data so; nobody's language is known.
    [TestCase("<foreignObject requiredExtensions='a'/><g><circle id='a' r='5'/></g>", "a")]
    [TestCase("<g systemLanguage='de'><circle id='a' r='5'/></g><g><circle id='b' r='5'/></g>", "b")]
    [TestCase("<circle id='a' systemLanguage='de' r='5'/><circle id='b' systemLanguage='fr, en-GB' r='5'/>", "b")]
    [TestCase("<foreignObject requiredExtensions='a'/>", null)]
    public void Switch_OfSeveralParts_ShowsOne(string parts, string? id)
    {
        SvgDrawing drawing = TestDrawing.Of($"<switch>{parts}</switch>".Replace('\'', '"'));
        Assert.That(drawing.Shapes.Select(shape => shape.Id).SingleOrDefault(), Is.EqualTo(id));
        Assert.That(drawing.Unused, Is.Empty);
    }

    [TestCase("style=\"display:none\"")]
    [TestCase("display=\"none\"")]
    public void Unused_HiddenDrawing_IsNamed(string attribute)
    {
        SvgDrawing drawing = TestDrawing.Read($"<svg xmlns='{SvgNamespaces.Svg}' {attribute}><circle r='5'/></svg>");
        Assert.That(drawing.Shapes, Is.Empty);
        Assert.That(drawing.Unused.Single().Found, Is.EqualTo("an element that is not shown"));
    }

    [Test]
    public void Switch_OfOtherLanguages_IsNamed() => Assert.That(
        $"{TestDrawing.Of("<switch><circle systemLanguage=\"de\" r=\"5\"/></switch>").Unused.Single()}",
        Is.EqualTo("my.svg(2,17) circle: expected a part for every language, or in English, found parts for other "
            + "languages, such as 'de'."));

    [Test]
    public void Unused_OpenPartOfAPath_LeavesTheClosedOne() =>
        Assert.That(TestDrawing.BoundsOf(TestDrawing.Of("<path d=\"M0 0H5V5Z M50 50H60\"/>")), Is.EqualTo("0 0 5 5"));

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
    [TestCase("<!DOCTYPE svg [<!ENTITY x \"<path/>\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [TestCase("<!DOCTYPE svg [<!ELEMENT svg (a|b)*>]><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [TestCase("<!DOCTYPE svg [<!ATTLIST path d CDATA \"M0 0\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    public void Read_DocumentTypeWithDefinitions_IsRefused(string svg) =>
        Assert.That(
            $"{TestDrawing.Refused(svg)}",
            Is.EqualTo("my.svg(1,15): expected a drawing without entities but plain texts, found a document type with "
                + "definitions of its own. Save it again as plain SVG; in Illustrator without 'Preserve Illustrator "
                + "Editing Capabilities'."));

    [Test]
    public void Read_NamesOfNamespacesInTheDocumentType_AreThose()
    {
        const string Svg = """
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
              <!ENTITY ns_svg "http://www.w3.org/2000/svg">
              <!-- Illustrator > -->
              <!ENTITY ns_xlink 'http://www.w3.org/1999/xlink'>
            ]>
            <svg xmlns="&ns_svg;" xmlns:x="&ns_xlink;"><defs><circle id="c" r="5"/></defs>
            <use x:href="#c"/><blob/></svg>
            """;
        SvgDrawing drawing = TestDrawing.Read(Svg);
        Assert.That(drawing.Shapes, Has.Length.EqualTo(1));
        Assert.That($"{drawing.Unused.Single()}", Does.StartWith("my.svg(7,19) blob:"));
    }

    [Test]
    public void Read_TextsOfADocumentTypeWithoutEnd_AreRefused()
    {
        string uses = string.Concat(Enumerable.Repeat("&a;", 2000));
        string entity = $"<!ENTITY a '{new string('a', 1000)}'>";
        string svg = $"<!DOCTYPE svg [{entity}]><svg xmlns='{SvgNamespaces.Svg}'><title>{uses}</title></svg>";
        Assert.That(TestDrawing.Refused(svg).Rule, Is.EqualTo(MapRule.NotSvg));
    }

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

    [TestCase(new byte[] { 0x1f, 0x8b, 0x08, 0x00, 0xff }, "a packed file that cannot be unpacked", 1, 2)]
    [TestCase(new byte[] { 0x3c, 0x73, 0x0a, 0x3c, 0xe4, 0x3e }, "bytes that are no text", 2, 2)]
    public void Read_BytesThatAreNoText_AreRefusedWhereTheyStand(byte[] bytes, string found, int line, int column)
    {
        MapProblem problem = TestDrawing.Refused(bytes);
        Assert.That((problem.Found, problem.Line, problem.Column), Is.EqualTo((found, line, column)));
    }

    [TestCase("utf-16")]
    [TestCase("UTF-16LE")]
    [TestCase("ISO-10646-UCS-2")]
    [TestCase("Unicode")]
    public void Read_Utf8ThatDeclaresUtf16_IsToldSo(string name) =>
        Assert.That(
            $"{TestDrawing.Refused($"<?xml version='1.0' encoding='{name}'?><svg xmlns='{SvgNamespaces.Svg}'/>")}",
            Is.EqualTo("my.svg(1,1): expected text in the encoding that it declares, found text of one byte a letter, "
                + $"such as UTF-8, that declares '{name}'. Write encoding=\"utf-8\" in the first line, or save the "
                + "drawing in UTF-8."));

    [Test]
    public void Read_PackedDrawing_IsUnpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes($"<svg xmlns='{SvgNamespaces.Svg}'><circle r='5'/></svg>"));
        Assert.That(TestDrawing.Read(packed.ToArray()).Shapes, Has.Length.EqualTo(1));
    }

    [Test]
    public void Read_PackedDrawingOfManyBytes_IsRefused()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(new byte[DrawingBytes.Most + 1]);
        Assert.That(TestDrawing.Refused(packed.ToArray()).Found, Is.EqualTo("more bytes"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Read_Utf16WithoutAMark_IsRead(bool isBigEndian)
    {
        byte[] bytes = new UnicodeEncoding(isBigEndian, byteOrderMark: false)
            .GetBytes($"<?xml version='1.0' encoding='utf-16'?><svg xmlns='{SvgNamespaces.Svg}'><circle r='5'/></svg>");
        Assert.That(TestDrawing.Read(bytes).Shapes, Has.Length.EqualTo(1));
    }

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
