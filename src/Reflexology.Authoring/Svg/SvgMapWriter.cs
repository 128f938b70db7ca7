using System.Globalization;
using System.Text;
using System.Xml;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>
/// Writes a map as an SVG drawing to be edited: a layer for each view, a path for each shape, the foot locked beneath.
/// </summary>
/// <remarks>
/// Colours are presentation attributes: Figma and Illustrator read them where they ignore style sheets. What is read
/// back is in ids, which all editors keep; labels and locks are those of Inkscape.
/// </remarks>
internal sealed class SvgMapWriter
{
    private const string Inkscape = "http://www.inkscape.org/namespaces/inkscape";
    private const string Sodipodi = "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd";
    private const string Svg = "http://www.w3.org/2000/svg";

    private readonly FootMap _map;
    private readonly XmlWriter _xml;
    private readonly ZoneColours _colours;
    private readonly DiagramTheme _theme = DiagramTheme.Light;

    private SvgMapWriter(FootMap map, XmlWriter xml)
    {
        _map = map;
        _xml = xml;
        _colours = ZoneColours.For(new Diagram(map));
    }

    /// <summary>Writes the drawing in UTF-8; its unit is the millimetre. The same map gives the same bytes.</summary>
    public static void Write(FootMap map, Stream stream)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
        };
        using XmlWriter xml = XmlWriter.Create(stream, settings);
        new SvgMapWriter(map, xml).Page(new MapPage(map));
    }

    private void Page(MapPage page)
    {
        _xml.WriteStartElement("svg", Svg);
        _xml.WriteAttributeString("xmlns", "inkscape", null, Inkscape);
        _xml.WriteAttributeString("xmlns", "sodipodi", null, Sodipodi);
        Attributes(
            ("viewBox", $"0 0 {Number(page.Width)} {Number(page.Height)}"),
            ("width", $"{Number(page.Width)}mm"),
            ("height", $"{Number(page.Height)}mm"));
        _xml.WriteElementString("title", Svg, $"{_map.Names} ({_map.Id})");
        _xml.WriteElementString("desc", Svg,
            "Zones of a foot map, to be edited: one path for each, whose id is the side of the foot and the zone, such "
            + "as plantar.liver. The foot beneath shows where the zones lie; leave it as it is. Units are millimetres "
            + "of the foot.");
        _xml.WriteStartElement("sodipodi", "namedview", Sodipodi);
        _xml.WriteAttributeString("inkscape", "document-units", Inkscape, "mm");
        _xml.WriteEndElement();
        Skin();
        Start(
            "rect",
            ("id", $"{MapPanel.Base}.paper"),
            ("width", Number(page.Width)),
            ("height", Number(page.Height)),
            ("fill", Hex(_theme.Paper)));
        Lock();
        _xml.WriteEndElement();
        foreach (MapPanel panel in page.Panels)
        {
            Layer(panel, $"{panel.Id}.{MapPanel.Base}", isLocked: true, () => Foot(panel));
            Layer(panel, panel.Id, isLocked: false, () => Zones(panel));
        }

        _xml.WriteEndElement();
    }

    private void Layer(MapPanel panel, string id, bool isLocked, Action content)
    {
        Start("g", ("id", id));
        _xml.WriteAttributeString("inkscape", "groupmode", Inkscape, "layer");
        _xml.WriteAttributeString("inkscape", "label", Inkscape, id);
        if (isLocked)
            Lock();
        Attributes(
            ("transform", $"translate({Number(panel.X)} {Number(panel.Y)})"),
            ("fill-rule", "evenodd"),
            ("stroke-linejoin", "round"),
            ("stroke-linecap", "round"));
        content();
        _xml.WriteEndElement();
    }

    private void Foot(MapPanel panel)
    {
        string caption = panel.Aspect switch
        {
            Aspect.Plantar => "Sole",
            Aspect.Dorsal => "Top of the foot",
            Aspect.Medial => "Inner side",
            Aspect.Lateral => "Outer side",
            _ => throw new ArgumentOutOfRangeException(
                nameof(panel), panel.Aspect, "Expected one of the four aspects."),
        };
        Start(
            "text",
            ("x", Number(panel.Foot.Width / 2)),
            ("y", "-4"),
            ("font-family", "Helvetica, Arial, sans-serif"),
            ("font-size", "6"),
            ("text-anchor", "middle"),
            ("fill", Hex(_theme.Text)));
        _xml.WriteString(panel.IsLeft ? $"{caption}: where the left foot differs" : caption);
        _xml.WriteEndElement();
        FootDrawing foot = panel.Foot;
        Path(
            panel.SilhouetteId,
            foot.Silhouette,
            ("fill", "url(#skin)"),
            ("stroke", Hex(_theme.Outline)),
            ("stroke-width", "0.8"));
        Start(
            "g",
            ("id", $"{panel.Id}.{MapPanel.Base}.bones"),
            ("fill", Hex(_theme.Bone)),
            ("stroke", Hex(_theme.Line)),
            ("stroke-width", "0.3"));
        foreach (FootBone bone in foot.Bones)
            Path(
                $"{panel.Id}.{MapPanel.Base}.{bone.Id}",
                bone.Shape,
                ("fill-opacity", bone.IsHidden ? "0.3" : "0.6"),
                ("stroke-opacity", bone.IsHidden ? "0.2" : "0.4"));
        _xml.WriteEndElement();
        Start(
            "g",
            ("id", $"{panel.Id}.{MapPanel.Base}.lines"),
            ("fill", "none"),
            ("stroke", Hex(_theme.Line)),
            ("stroke-width", "0.34"),
            ("stroke-opacity", "0.55"));
        foreach (FootDetail detail in foot.Details.Where(detail => detail.Kind != FootDetailKind.Bump))
            Path(
                $"{panel.Id}.{MapPanel.Base}.{detail.Id}",
                detail.Line,
                detail.Kind == FootDetailKind.Nail ? [("fill", Hex(_theme.Nail)), ("fill-opacity", "0.6")] : []);
        _xml.WriteEndElement();
    }

    private void Zones(MapPanel panel)
    {
        foreach ((ShapeId id, Outline outline) in ShapeId.All(_map))
        {
            if (id.Aspect != panel.Aspect || id.IsLeft != panel.IsLeft)
                continue;
            Zone zone = _map.ZoneWithId(id.ZoneId);
            Ink ink = _colours[zone].Swatch.Ink;
            ZoneTone tone = _theme.Plain;
            Start("path", ("id", $"{id}"), ("data-zone", zone.Id));
            _xml.WriteAttributeString("inkscape", "label", Inkscape, $"{id}");
            Attributes(
                ("d", PathDataWriter.Write(outline, PathDataWriter.Fine)),
                ("fill", Hex(ink)),
                ("fill-opacity", Number(tone.Opacity)),
                ("stroke", Hex(ink.Mix(tone.Edge, tone.EdgeShare))),
                ("stroke-opacity", Number(tone.EdgeOpacity)),
                ("stroke-width", Number(tone.EdgeWidth)));
            _xml.WriteElementString(
                "title",
                Svg,
                zone.Number is { } number
                    ? string.Create(CultureInfo.InvariantCulture, $"{number} {zone.Names}")
                    : $"{zone.Names}");
            _xml.WriteEndElement();
        }
    }

    // Light from the upper left, in the way that every editor reads.
    private void Skin()
    {
        _xml.WriteStartElement("defs", Svg);
        Start("linearGradient", ("id", "skin"), ("x1", "0"), ("y1", "0"), ("x2", "1"), ("y2", "1"));
        (string, Ink)[] stops =
        [
            ("0", _theme.SkinLight), ("0.55", _theme.Skin), ("1", _theme.Skin.Mix(_theme.SkinShade, 0.35)),
        ];
        foreach ((string offset, Ink ink) in stops)
        {
            Start("stop", ("offset", offset), ("stop-color", Hex(ink)));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Path(string id, Outline outline, params ReadOnlySpan<(string, string)> look)
    {
        Start("path", ("id", id), ("d", PathDataWriter.Write(outline, PathDataWriter.Fine)));
        Attributes(look);
        _xml.WriteEndElement();
    }

    private void Lock() => _xml.WriteAttributeString("sodipodi", "insensitive", Sodipodi, "true");

    private void Start(string name, params ReadOnlySpan<(string, string)> attributes)
    {
        _xml.WriteStartElement(name, Svg);
        Attributes(attributes);
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach ((string name, string value) in attributes)
            _xml.WriteAttributeString(name, value);
    }

    private static string Number(double value) => value.ToText(decimals: 3);

    private static string Hex(Ink ink) =>
        string.Create(CultureInfo.InvariantCulture, $"#{ink.Red:X2}{ink.Green:X2}{ink.Blue:X2}");
}
