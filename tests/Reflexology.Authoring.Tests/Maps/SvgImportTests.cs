using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Reflexology.Authoring.Tests;

/// <summary>The zones that shapes of a drawing belong to, their places, and the problems of other shapes.</summary>
[TestFixture]
internal sealed class SvgImportTests
{
    private const string Rectangle = "M50 80H80V120H50Z";
    private const string Small = "M60.00 90.00 L70.00 90.00 L70.00 100.00 L60.00 100.00 Z";
    private const string Written = "M50.00 80.00 L80.00 80.00 L80.00 120.00 L50.00 120.00 Z";

    [TestCase("<path id='plantar.chest-and-arms' d='M50 80H80V120H50Z'/>")]
    [TestCase("<path id='chest-and-arms' d='M50 80H80V120H50Z'/>")]
    [TestCase("<path id='path7' data-name='chest-and-arms' d='M50 80H80V120H50Z'/>")]
    [TestCase("<path id='plantar_x2E_chest-and-arms_00000123_' d='M50 80H80V120H50Z'/>")]
    [TestCase("<g id='chest-and-arms'><g id='other'><rect x='50' y='80' width='30' height='40'/></g></g>")]
    [TestCase(
        "<g transform='translate(40 70)'><path id='chest-and-arms' transform='scale(2)' d='M5 5h15v20h-15z'/></g>")]
    public void ReadInto_NameOfAZone_IsFoundHoweverItIsSpelled(string element)
    {
        ImportReport report = MapFiles.Import(
            "basic", Drawing($"<g id=\"plantar\" transform=\"translate(12 26)\">{element.Replace('\'', '"')}</g>"));
        Assert.That(report.Shapes.Select(shape => $"{shape.Id}"), Is.EqualTo(["plantar.chest-and-arms"]));
        Assert.That(Shape(report, 1, "shapes", "plantar"), Is.EqualTo(Written));
        Assert.That(report.NotDrawn, Has.Length.EqualTo(5));
        Assert.That(report.Unused, Is.Empty);
    }

    [Test]
    public void ReadInto_PiecesInAGroup_AreOneShape()
    {
        ImportReport report = MapFiles.Import(
            "basic",
            Drawing(
                "<g id=\"plantar\"><g id=\"plantar.chest-and-arms\" transform=\"translate(12 26)\"><path d=\"M50 "
                    + "80H80V120H50Z\"/><path d=\"M50 130H60V140Z\"/></g></g>"));
        Assert.That(
            Shape(report, 1, "shapes", "plantar"),
            Is.EqualTo($"{Written} M50.00 130.00 L60.00 130.00 L60.00 140.00 Z"));
    }

    // R is a rectangle of 30 by 40 mm: pieces on each other are one area, as they are seen.
    [TestCase("<path d='R'/><path d='R'/>", Written)]
    [TestCase("<path d='R'/><path d='M60 90H70V100H60Z'/>", Written)]
    [TestCase("<path d='M60 90H70V100H60Z'/><path d='R'/>", Written)]
    [TestCase("<path d='R'/><path d='M50 80H60V90H50Z'/>", Written)]
    [TestCase("<path d='R'/><rect x='50' y='80' width='30' height='40'/>", Written)]
    [TestCase("<path d='R'/><path d='M50 80H65H80V120H50Z'/>", Written)]
    [TestCase("<path d='R'/><path d='M80 120V80H50V120Z'/>", Written)]
    [TestCase("<path d='R'/><circle cx='65' cy='100' r='5'/>", Written)]
    [TestCase("<path id='r' d='R'/><use href='#r'/><use href='#r'/>", Written)]
    [TestCase("<path d='R R'/>", Written)]
    [TestCase("<path d='R M80 80V120H50V80Z'/>", Written)]
    [TestCase("<path d='R'/><path fill-rule='evenodd' d='R M60 90H70V100H60Z'/>", Written)]
    [TestCase("<path fill-rule='evenodd' d='R M60 90H70V100H60Z'/>", $"{Written} {Small}")]
    [TestCase("<path d='R M60 90V100H70V90Z'/>", $"{Written} M60.00 90.00 L60.00 100.00 L70.00 100.00 L70.00 90.00 Z")]
    [TestCase("<path fill-rule='evenodd' d='R M60 90H70V100H60Z'/><path d='M60 90H70V100H60Z'/>", Written)]
    public void ReadInto_PiecesOnEachOther_AreTheAreaTheyCover(string pieces, string written)
    {
        string group = pieces.Replace("R", Rectangle, StringComparison.Ordinal).Replace('\'', '"');
        ImportReport report = MapFiles.Import(
            "basic",
            Drawing($"<g id=\"plantar.chest-and-arms\" transform=\"translate(12 26)\">{group}</g>"));
        Assert.That(Shape(report, 1, "shapes", "plantar"), Is.EqualTo(written));
        Assert.That(report.Unused, Is.Empty);
    }

    [TestCase("<path d='M40 120L60 150H40L60 120Z'/>")]
    [TestCase("<path d='M40 80H60V100H40ZM40 120L60 150H40L60 120Z'/>")]
    [TestCase("<path d='M40 80H60V100H40Z'/><path d='M40 120L60 150H40L60 120Z'/>")]
    [TestCase("<path fill-rule='evenodd' d='M40 120L60 150H40L60 120Z'/>")]
    [TestCase("<polygon points='40 120 60 150 40 150 60 120'/>")]
    [TestCase("<path d='M40 120L60 151H40L60 120Z'/>")]
    public void ReadInto_FigureOfEight_IsRefused(string pieces) => Assert.That(
        MapFiles.Refused("basic", Drawing(
            $"<g id='plantar.chest-and-arms' transform='translate(12 26)'>{pieces}</g>")).Problems.Single().ToString(),
        Does.StartWith("my.svg(2,1) g#plantar.chest-and-arms (zone 'chest-and-arms'): expected a border that does not "
            + "cross itself, found a border that cuts through itself near ("));

    [TestCase("<path d='M40 120H60V140H40Z'/><path d='M50 130H70V150H50Z'/>", "(60, 130)")]
    [TestCase("<path d='M40 120H60V150H40ZM55 130H75V140H55Z'/>", "(60, 130)")]
    [TestCase("<rect x='40' y='120' width='20' height='20'/><rect x='30' y='130' width='40' height='5'/>", "(60, 130)")]
    [TestCase("<path d='M40 120L60 150H40L60 120Z'/>", "(50, 135)")]
    public void ReadInto_PiecesThatOverlapInPart_AreNamedWhereTheyCross(string pieces, string place)
    {
        MapProblem problem = MapFiles.Refused("basic", Drawing(
            $"<g id='plantar.chest-and-arms' transform='translate(12 26)'>{pieces}</g>")).Problems.Single();
        Assert.That(
            (problem.Rule, problem.Found),
            Is.EqualTo((MapRule.SelfCrossingOutline, $"a border that cuts through itself near {place}")));
    }

    [Test]
    public void ReadInto_ManyShapesOfNoZone_AreCounted()
    {
        string others = string.Concat(Enumerable.Range(0, 250).Select(i => $"<path id='z{i}' d='M1 1H2V2Z'/>"));
        ImportReport report = MapFiles.Import(
            "basic", Drawing($"<path id=\"dorsal.chest-and-arms\" d=\"M185 106H215V146Z\"/>{others}"));
        Assert.That(report.Unused.Select(problem => problem.More), Is.EqualTo([.. new int[99], 150]));
        Assert.That($"{report.Unused[^1]}", Does.EndWith(" And 150 more of this kind."));
    }

    [TestCase("<path id='plantar.chest-and-arms' d='M5 8H8V12{0}Z'/>", "h1h-1", 10_001, "curves of a shape", 20_000)]
    [TestCase("<path id='plantar.chest-and-arms' d='{0}'/>", "M50 80h1v1z", 501, "contours of a shape", 500)]
    [TestCase("<g id='plantar.chest-and-arms'>{0}</g>", "<circle r='1'/>", 501, "contours of a shape", 500)]
    [TestCase("<path id='plantar.foot' d='M50 80H80V120{0}Z'/>", "h1h-1", 10_001, "curves of a shape", 20_000)]
    public void ReadInto_ShapeOfMoreThanAMapMayHave_IsRefusedSoon(
        string element, string part, int count, string of, int most)
    {
        string drawn = string.Format(
            CultureInfo.InvariantCulture, element, string.Concat(Enumerable.Repeat(part, count)));
        MapProblem problem = MapFiles.Refused("basic", Drawing(drawn)).Problems.Single();
        Assert.That(
            (problem.Rule, problem.Line, problem.Found, problem.Expected),
            Is.EqualTo((MapRule.TooLarge, 2, $"more {of}", $"at most {most} {of}")));
    }

    // Prefixes are a matter of the program that saved the file last.
    [TestCase("xmlns:ns1='http://www.inkscape.org/namespaces/inkscape'", "ns1:label='plantar.chest-and-arms'")]
    [TestCase(
        "xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape'", "inkscape:label='plantar.chest-and-arms'")]
    [TestCase("xmlns:s='http://www.serif.com/'", "s:id='plantar.chest-and-arms'")]
    [TestCase("xmlns:ns0='http://www.w3.org/2000/svg'", "id='plantar.chest-and-arms'")]
    public void ReadInto_NamesOfAnyPrefix_GoByTheirNamespace(string declaration, string name)
    {
        string element = $"<path {declaration} id='path1' {name} d='{Rectangle}' transform='translate(12 26)'/>";
        element = name.StartsWith("id", StringComparison.Ordinal)
            ? element.Replace("id='path1' ", "", StringComparison.Ordinal).Replace("<path", "<ns0:path",
                StringComparison.Ordinal)
            : element;
        Assert.That(Shape(MapFiles.Import("basic", Drawing(element)), 1, "shapes", "plantar"), Is.EqualTo(Written));
    }

    [TestCase("xmlns:ns1='http://www.w3.org/1999/xlink'", "ns1:href", true)]
    [TestCase("xmlns:ns1='http://example.org/'", "ns1:href", false)]
    public void ReadInto_ReferenceOfAnyPrefix_GoesByItsNamespace(string declaration, string attribute, bool isRead)
    {
        string elements = $"<defs><path id='r' d='{Rectangle}'/></defs>"
            + $"<use {declaration} id='plantar.chest-and-arms' {attribute}='#r' transform='translate(12 26)'/>"
            + "<path id='dorsal.chest-and-arms' d='M185 106H215V146Z'/>";
        ImportReport report = MapFiles.Import("basic", Drawing(elements));
        Assert.That(report.Shapes.Length == 2, Is.EqualTo(isRead));
        Assert.That(report.Unused.IsEmpty, Is.EqualTo(isRead));
    }

    [TestCase(
        "<path id='dorsal.chest-and-arms' d='M50 80V90H60Z'/>",
        "my.svg(3,1) path#dorsal.chest-and-arms: expected one shape 'dorsal.chest-and-arms', found a second shape of "
            + "it.")]
    [TestCase(
        "<path id='plantar.chest-and-rms' d='M50 80V90H60Z'/>",
        "my.svg(3,1) path#plantar.chest-and-rms: expected the id of a zone of 'basic', found 'chest-and-rms'. Did you "
            + "mean 'chest-and-arms'? A new zone needs")]
    [TestCase(
        "<g id='plantar'><path d='M50 80V90H60Z'/></g>",
        "my.svg(3,17) path: expected the id of a side of the foot and a zone, such as 'plantar.liver', found a shape "
            + "without an id.")]
    [TestCase(
        "<path id='chest-and-arms' d='M50 80V90H60Z'/>",
        "my.svg(3,1) path#chest-and-arms: expected the id of a side of the foot and a zone, such as 'plantar.liver', "
            + "found 'chest-and-arms'.")]
    [TestCase(
        "<text>hello</text><path id='left.plantar.chest-and-arms' d='M62 106V116H72Z'/>",
        "my.svg(3,19) path#left.plantar.chest-and-arms (zone 'chest-and-arms'): expected a zone with 'leftShapes', "
            + "found a shape of the left foot alone. Add \"leftShapes\": {} to the zone in my.json")]
    public void ReadInto_ShapeOfNoZone_IsNamedAndLeftOut(string element, string problem)
    {
        ImportReport report = MapFiles.Import(
            "basic",
            Drawing($"<path id=\"dorsal.chest-and-arms\" d=\"M185 106H215V146Z\"/>\n{element.Replace('\'', '"')}"));
        Assert.That(report.Changed.Select(shape => $"{shape.Id}"), Is.EqualTo(["dorsal.chest-and-arms"]));
        Assert.That(report.Unused.Single().ToString(), Does.StartWith(problem));
    }

    [Test]
    public void ReadInto_SideTheZoneLacks_AddsAMember()
    {
        // The lateral view stands after the others, which are 107, 107 and 260 mm wide.
        ImportReport report = MapFiles.Import(
            "basic",
            Drawing("<path id=\"lateral.chest-and-arms\" transform=\"translate(534 26)\" d=\"M60 190H90V200Z\"/>"));
        Assert.That(Shape(report, 1, "shapes", "lateral"), Is.EqualTo("M60.00 190.00 L90.00 190.00 L90.00 200.00 Z"));
        string[] before = MapFiles.Text("basic").Split('\n');
        string[] after = Encoding.UTF8.GetString([.. report.MapFile]).Split('\n');
        Assert.That(
            after.Except(before),
            Is.EqualTo(["        \"lateral\": \"M60.00 190.00 L90.00 190.00 L90.00 200.00 Z\","]));
        Assert.That(after.Length, Is.EqualTo(before.Length + 1));
    }

    [Test]
    public void ReadInto_ZoneWithLeftShapes_TakesOneMore()
    {
        string text = MapFiles.Text("basic");
        int shapes = text.LastIndexOf("\"shapes\"", StringComparison.Ordinal);
        byte[] map = Encoding.UTF8.GetBytes(text.Insert(shapes, "\"leftShapes\": {},\n      "));
        ImportReport report = MapFiles.Import(
            map,
            Drawing(
                "<path id=\"left.plantar.abdomen-and-legs\" transform=\"translate(12 26)\" d=\"M50 150H80V190Z\"/>"));
        Assert.That(
            Shape(report, 2, "leftShapes", "plantar"), Is.EqualTo("M50.00 150.00 L80.00 150.00 L80.00 190.00 Z"));
    }

    [Test]
    public void ReadInto_ZoneOutOfTheFoot_IsRefusedAtItsPlaceInTheDrawing()
    {
        FootMapFormatException refused = MapFiles.Refused(
            "basic", Drawing("<path id=\"plantar.chest-and-arms\" d=\"M13 27H20V30Z\"/>"));
        Assert.That(refused.File, Is.EqualTo("my.svg"));
        Assert.That(
            refused.Message,
            Does.StartWith(
                "my.svg(2,1) path#plantar.chest-and-arms (zone 'chest-and-arms'): expected a zone inside the "
                    + "silhouette"));
    }

    [Test]
    public void ReadInto_NoShapeOfTheMap_IsRefused() =>
        Assert.That(MapFiles.Refused("basic", Drawing("<rect width=\"5\" height=\"5\"/>")).Message, Does.EndWith(
            "my.svg(1,1): expected shapes of zones of 'basic', found none. Name each by the side of the foot and the "
                + "zone, such as 'plantar.head-and-neck'."));

    [Test]
    public void ReadInto_NeitherSilhouetteNorPage_IsRefused()
    {
        const string Zone = $"<path id=\"plantar.chest-and-arms\" d=\"{Rectangle}\"/>";
        const string Drawing = $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">{Zone}</svg>";
        Assert.That(
            MapFiles.Refused("basic", Drawing).Message,
            Is.EqualTo("my.svg(1,1) svg: expected the silhouette 'plantar.foot' or a page of 806 x 301, found a page "
                + "of 100 x 100 units without it. Copy the silhouette from an export: it says where the zones lie."));
    }

    [Test]
    public void ReadInto_SilhouetteOfAnotherForm_IsRefused()
    {
        const string Foot = "<ellipse id=\"plantar.foot\" cx=\"60\" cy=\"150\" rx=\"50\" ry=\"125\"/>";
        const string Zone = $"<path id=\"plantar.chest-and-arms\" d=\"{Rectangle}\"/>";
        Assert.That(
            MapFiles.Refused("basic", Drawing($"{Foot}\n{Zone}")).Message,
            Is.EqualTo("my.svg(2,1) ellipse#plantar.foot: expected the silhouette 'plantar.foot' as it was exported, "
                + "moved or scaled at most, found one of another form. Copy it anew from an export: it says where the "
                + "zones lie."));
    }

    [Test]
    public void Write_SameMap_GivesTheSameBytesAndUniqueIds()
    {
        string drawing = MapFiles.Drawing("ingham");
        Assert.That(MapFiles.Drawing("ingham"), Is.EqualTo(drawing));
        string[] ids = [.. XDocument.Parse(drawing).Descendants().Attributes("id").Select(id => id.Value)];
        Assert.That(ids, Is.Unique);
        Assert.That(
            ids,
            Is.SupersetOf(
                ShapeId.All(FootMap.Load("ingham")).Select(shape => $"{shape.Id}").Append("left.plantar.foot")));
    }

    // A page of the size of the export, without the silhouettes.
    private static string Drawing(string elements) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 806 301\">\n{elements}\n</svg>";

    private static string Shape(ImportReport report, int zone, string member, string aspect)
    {
        using JsonDocument map = JsonDocument.Parse(report.MapFile.AsMemory());
        return map.RootElement.GetProperty("zones")[zone].GetProperty(member).GetProperty(aspect).GetString()!;
    }
}
