using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Draws the zones of one view, in millimetres, and gives the styles of their labels.</summary>
internal sealed class ZonePicture
{
    // The share of the colour of text in that of a leader, from the least on.
    private const double LeastText = 0.5, TextStep = 0.1;

    private readonly FootView _view;
    private readonly Diagram _diagram;
    private readonly ZoneColours _colours;
    private readonly double _lineScale;

    /// <param name="view">The view.</param>
    /// <param name="diagram">The diagram.</param>
    /// <param name="colours">The colours of its zones.</param>
    /// <param name="lineScale">Width of lines relative to those of a whole foot.</param>
    public ZonePicture(FootView view, Diagram diagram, ZoneColours colours, double lineScale)
    {
        _view = view;
        _diagram = diagram;
        _colours = colours;
        _lineScale = lineScale;
    }

    private DiagramTheme Theme => _diagram.Theme;

    /// <summary>
    /// The zones, translucent; the highlighted ones strong and drawn last, so that no neighbour covers their edge.
    /// </summary>
    public IEnumerable<DrawingItem> Zones()
    {
        foreach (ZoneShape shape in _view.Shapes.Where(shape => !IsLit(shape.Zone)))
            yield return Item(shape, StyleOf(shape.Zone));
        foreach (ZoneShape shape in _view.Shapes.Where(shape => IsLit(shape.Zone)))
            yield return Item(shape, StyleOf(shape.Zone));
    }

    /// <summary>The lines of a foot that names avoid where they can.</summary>
    public static IEnumerable<ImmutableArray<MapPoint>> InnerLines(FootDrawing foot) => foot.Details
        .Where(detail => detail.Kind is FootDetailKind.Crease or FootDetailKind.Nail)
        .SelectMany(detail => detail.Line.Contours)
        .Select(contour => contour.Flatten());

    private PathItem Item(ZoneShape shape, PathStyle style) => new(shape.Zone.Id, shape.Outline, style)
    {
        Mark = new ItemMark(MarkKind.Zone)
        {
            Zone = shape.Zone,
            Foot = _view.Foot,
            Aspect = _view.Aspect,
            Title = shape.Zone.Names[_diagram.Language],
        },
    };

    /// <summary>
    /// The style of a label at a place in the view, in the unit of its size. A lit zone covers the zones on it, not
    /// their labels.
    /// </summary>
    public TextStyle LabelStyle(Zone zone, double size, MapPoint place)
    {
        ZoneTone tone = IsOnLit(place) ? Theme.Lit : ToneOf(zone);
        return new TextStyle(size, tone.Label, _diagram.Language) { IsBold = true, Halo = tone.Halo };
    }

    /// <summary>The style of a label beside the view, in the unit of its size.</summary>
    public TextStyle LabelStyle(Zone zone, double size) =>
        new(size, IsQuiet(zone) ? Theme.QuietText : Theme.Text, _diagram.Language) { IsBold = IsLit(zone) };

    /// <summary>
    /// The colour of a leader to a zone: the zone's, as far as it is seen on the paper, the skin and the zone itself.
    /// </summary>
    public Ink LeaderInk(Zone zone)
    {
        ZoneSwatch swatch = _colours[zone].Swatch;
        Ink text = TextOf(zone);
        for (double share = LeastText; share < 1; share += TextStep)
        {
            Ink ink = swatch.Ink.At(1).Mix(text, share);
            if (IsSeen(ink, zone))
                return ink;
        }

        return text;
    }

    /// <summary>
    /// The colour of an edge beside a leader, where no colour is seen on paper, skin and zone alike; null for none.
    /// </summary>
    public Ink? LeaderEdge(Zone zone) => IsSeen(LeaderInk(zone), zone) ? null : Theme.Paper.At(1);

    private bool IsSeen(Ink leader, Zone zone)
    {
        Ink skin = Theme.Skin, painted = ToneOf(zone).Area(_colours[zone].Swatch, 1).Fill?.Over(skin) ?? skin;
        Ink[] grounds = [Theme.Paper, skin, painted];
        return grounds.All(ground => leader.ContrastWith(ground) >= Theme.LeaderContrast);
    }

    private Ink TextOf(Zone zone) => (IsQuiet(zone) ? Theme.QuietText : Theme.Text).At(1);

    private bool IsQuiet(Zone zone) => _colours[zone].Emphasis == ZoneEmphasis.Quiet;

    private bool IsLit(Zone zone) => _colours[zone].Emphasis == ZoneEmphasis.Lit;

    private bool IsOnLit(MapPoint place) =>
        _view.Shapes.Any(shape => IsLit(shape.Zone) && shape.Polygon.Contains(place));

    private ZoneTone ToneOf(Zone zone) => Theme.Tone(_colours[zone].Emphasis);

    private PathStyle StyleOf(Zone zone) => ToneOf(zone).Area(_colours[zone].Swatch, _lineScale);
}
