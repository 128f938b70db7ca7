using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Reflexology.Authoring.Tests;

/// <summary>A written drawing has what editors show beside the shapes: layers, labels, locks and the foot.</summary>
[TestFixture]
internal sealed class SvgMapWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Inkscape = "http://www.inkscape.org/namespaces/inkscape";
    private static readonly XNamespace Sodipodi = "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd";
    private static readonly FootMap Basic = FootMap.Load("basic");

    private static XElement Drawing(FootMap map) => XDocument.Parse(MapFiles.Drawing(map)).Root!;

    private static XElement Drawing(string id) => Drawing(FootMap.Load(id));

    private static XElement WithId(XElement drawing, string id) =>
        drawing.Descendants().Single(element => (string?)element.Attribute("id") == id);

    private static string?[] Values(XElement element, params string[] names) =>
        [.. names.Select(name => (string?)element.Attribute(name))];

    // The views are 107, 107, 260 and 260 mm wide, 16 mm apart with 12 mm around, and up to 263 mm high below 26 mm.
    [Test]
    public void Write_Page_IsInMillimetresAndSaysSoToEditors()
    {
        string[] head =
        [
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            $"<svg xmlns:inkscape=\"{Inkscape}\" xmlns:sodipodi=\"{Sodipodi}\" viewBox=\"0 0 806 301\" "
                + $"width=\"806mm\" height=\"301mm\" xmlns=\"{Svg}\">",
            "  <title>The three areas (basic)</title>",
            "  <desc>Zones of a foot map, to be edited: one path for each, whose id is the side of the foot and the "
                + "zone, such as plantar.liver. The foot beneath shows where the zones lie; leave it as it is. Units "
                + "are millimetres of the foot.</desc>",
            "  <sodipodi:namedview inkscape:document-units=\"mm\" />",
            "  <defs>",
            "    <linearGradient id=\"skin\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\">",
        ];
        Assert.That(MapFiles.Drawing(Basic).Split('\n')[..head.Length], Is.EqualTo(head));
    }

    [Test]
    public void Write_Stream_StaysOpen()
    {
        using var stream = new MemoryStream();
        MapDrawing.Write(Basic, stream, ShapeFileFormat.Svg);
        Assert.That(stream.CanWrite, Is.True);
    }

    [Test]
    public void Write_Skin_IsLitFromTheUpperLeft()
    {
        XElement[] stops = [.. WithId(Drawing(Basic), "skin").Elements()];
        Assert.That(stops.Select(stop => (string?)stop.Attribute("offset")), Is.EqualTo(["0", "0.55", "1"]));
        Assert.That(
            stops.Select(stop => (string?)stop.Attribute("stop-color")), Is.Unique.And.All.Match("^#[0-9A-F]{6}$"));
    }

    [Test]
    public void Write_Layers_AreLabelledAndThoseOfTheFootLocked()
    {
        XElement drawing = Drawing("ingham");
        XElement[] layers = [.. drawing.Elements(Svg + "g")];
        string[] ids = [.. layers.Select(layer => (string)layer.Attribute("id")!)];

        Assert.That(ids[..4], Is.EqualTo(["plantar.base", "plantar", "left.plantar.base", "left.plantar"]));
        Assert.That(layers.Select(layer => (string?)layer.Attribute(Inkscape + "label")), Is.EqualTo(ids));
        Assert.That(layers.Select(layer => (string?)layer.Attribute(Inkscape + "groupmode")), Is.All.EqualTo("layer"));
        Assert.That(
            layers.Select(layer => (string?)layer.Attribute(Sodipodi + "insensitive")),
            Is.EqualTo(ids.Select(id => id.EndsWith(".base", StringComparison.Ordinal) ? "true" : null)));
        Assert.That(
            (string?)WithId(drawing, "base.paper").Attribute(Sodipodi + "insensitive"), Is.EqualTo("true"));
        Assert.That(
            layers.Select(layer => string.Join(' ', Values(layer, "fill-rule", "stroke-linejoin", "stroke-linecap"))),
            Is.All.EqualTo("evenodd round round"));
        Assert.That(layers[..4].Select(layer => (string?)layer.Attribute("transform")),
            Is.EqualTo(["translate(12 26)", "translate(12 26)", "translate(135 26)", "translate(135 26)"]));
    }

    [Test]
    public void Write_Prefixes_AreThoseOfInkscape() => Assert.That(
        MapFiles.Drawing(Basic),
        Does.Contain(" inkscape:groupmode=\"layer\" inkscape:label=\"plantar.base\" sodipodi:insensitive=\"true\" ")
            .And.Contain(" inkscape:label=\"plantar.head-and-neck\" "));

    [Test]
    public void Write_Caption_IsCentredAboveItsView()
    {
        XElement[] captions = [.. Drawing("ingham").Descendants(Svg + "text")];
        Assert.That(captions.Select(caption => caption.Value), Is.EqualTo(
        [
            "Sole", "Sole: where the left foot differs", "Top of the foot", "Inner side", "Outer side",
        ]));
        Assert.That(Values(captions[0], "x", "y", "font-family", "font-size", "text-anchor"),
            Is.EqualTo(["53.5", "-4", "Helvetica, Arial, sans-serif", "6", "middle"]));
    }

    [Test]
    public void Write_Foot_IsPaintedBeneathTheZones()
    {
        XElement drawing = Drawing(Basic);
        Assert.That(
            Values(WithId(drawing, "plantar.foot"), "fill", "stroke-width"), Is.EqualTo(["url(#skin)", "0.8"]));
        Assert.That((string?)WithId(drawing, "plantar.base.bones").Attribute("stroke-width"), Is.EqualTo("0.3"));
        Assert.That(
            Values(WithId(drawing, "plantar.base.lines"), "fill", "stroke-width", "stroke-opacity"),
            Is.EqualTo(["none", "0.34", "0.55"]));
        FootDrawing foot = ReferenceFoot.BuiltIn[Foot.Right, Aspect.Plantar];
        Assert.That(foot.Bones.Select(bone => bone.IsHidden), Has.Some.True.And.Some.False);
        Assert.That(
            foot.Bones.Select(bone => Values(WithId(drawing, $"plantar.base.{bone.Id}"), "fill-opacity",
                "stroke-opacity")),
            Is.EqualTo(foot.Bones.Select(bone => bone.IsHidden ? (string[])["0.3", "0.2"] : ["0.6", "0.4"])));
    }

    [Test]
    public void Write_DetailsOfTheFoot_AreLinesAndFilledNailsWithoutBumps()
    {
        XElement drawing = Drawing(Basic);
        XElement[] lines = [.. Enum.GetValues<Aspect>().SelectMany(aspect =>
            WithId(drawing, $"{aspect.ToWord()}.base.lines").Elements())];
        FootDetail[] details = [.. Enum.GetValues<Aspect>().SelectMany(aspect =>
            ReferenceFoot.BuiltIn[Foot.Right, aspect].Details.Where(detail => detail.Kind != FootDetailKind.Bump))];

        Assert.That(lines.Select(line => ((string)line.Attribute("id")!).Split('.')[^1]),
            Is.EqualTo(details.Select(detail => detail.Id)));
        Assert.That(lines.Select(line => (string?)line.Attribute("fill-opacity")),
            Is.EqualTo(details.Select(detail => detail.Kind == FootDetailKind.Nail ? "0.6" : null)));
        Assert.That(lines.Select(line => line.Attribute("fill") is not null),
            Is.EqualTo(details.Select(detail => detail.Kind == FootDetailKind.Nail)));
    }

    [Test]
    public void Write_Zone_HasItsIdNumberAndName()
    {
        XElement zone = WithId(Drawing(Basic), "plantar.head-and-neck");
        Assert.That((string?)zone.Attribute(Inkscape + "label"), Is.EqualTo("plantar.head-and-neck"));
        Assert.That((string?)zone.Attribute("data-zone"), Is.EqualTo("head-and-neck"));
        Assert.That(zone.Element(Svg + "title")!.Value, Is.EqualTo("1 Head and neck"));
        Assert.That(Values(zone, "fill", "stroke"), Is.All.Match("^#[0-9A-F]{6}$"));
        Assert.That(Values(zone, "fill-opacity", "stroke-opacity", "stroke-width"), Is.All.Match(@"^[0-9.]+$"));
    }

    [Test]
    public void Write_ZoneWithoutANumber_HasItsName()
    {
        string text = Regex.Replace(MapFiles.Text("basic"), "\"number\": 1,", "");
        FootMap map = FootMap.Parse(System.Text.Encoding.UTF8.GetBytes(text), "my.json");
        Assert.That(
            WithId(Drawing(map), "plantar.head-and-neck").Element(Svg + "title")!.Value, Is.EqualTo("Head and neck"));
    }
}
