using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Draws the zones of one view, in millimetres, and gives the styles of their labels.</summary>
internal sealed class ZonePicture
{
    // The share of the colour of text in that of a leader, from the least on.
    private const double LeastText = 0.5, TextStep = 0.1;

    // A zone that is not lit hides the lit one below it this much.
    private const double CoverOnLit = 0.88;

    // In millimetres, of that width, and the opacity of the line below it.
    private const double GhostWidth = 0.7, GhostEdge = 2.2, GhostGround = 0.7;

    private const double LeastEdgeContrast = 1.6;

    // In millimetres, and in widths of the line: without some length a program may draw no dot.
    private const double WeakWidth = 0.7, DotLength = 0.05, DotGap = 2.2;

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
    /// The zones, translucent; the highlighted ones strong and glowing above the rest, so that no neighbour covers
    /// their edge, and above these what lies on them.
    /// </summary>
    public IEnumerable<DrawingItem> Zones()
    {
        ILookup<int, ZoneShape> levels = _view.Shapes.ToLookup(shape => LevelOf(shape.Zone));
        foreach (ZoneShape shape in levels[0])
            yield return Item(shape, StyleOf(shape.Zone));
        foreach (PathItem glow in Glows(levels[1]))
            yield return glow;
        foreach (ZoneShape shape in levels[1])
            yield return Item(shape, shape.Zone.Over.Any(IsLit) ? SetOff(shape.Zone) : StyleOf(shape.Zone));
        foreach (ZoneShape shape in levels[2])
            yield return Item(shape, OnLit(shape.Zone));
        foreach (PathItem edge in WeakEdges())
            yield return edge;
    }

    /// <summary>The dots around a zone with few sources.</summary>
    public static PathStyle WeakLine(DiagramTheme theme, double width) => new()
    {
        Stroke = theme.Text.At(1),
        StrokeWidth = width,
        Dashes = new PathDashes(DotLength * width, DotGap * width),
    };

    // Above all zones, so that the neighbour of one hides no dot.
    private IEnumerable<PathItem> WeakEdges() =>
        from shape in _diagram.HasWeakMarks ? _view.Shapes : []
        where shape.Zone.Agreement.IsWeak
        select new PathItem($"weak.{shape.Zone.Id}", shape.Outline, WeakLine(Theme, WeakWidth * _lineScale));

    /// <summary>
    /// The borders of some zones in thin dashes, for the view of another map: in the colour of the zone, as dark as it
    /// is seen on skin, on a line of skin that sets them off from what they lie on.
    /// </summary>
    /// <param name="zones">The zones.</param>
    /// <param name="least">The least width of a line, in millimetres.</param>
    public IEnumerable<DrawingItem> Ghosts(ImmutableHashSet<Zone> zones, double least)
    {
        foreach (ZoneShape shape in _view.Shapes.Where(shape => zones.Contains(shape.Zone)))
        {
            double width = Math.Max(GhostWidth * _lineScale, least);
            PathStyle line = GhostLine(GhostInk(shape.Zone), width);
            var under = new PathStyle { Stroke = Theme.Skin.At(GhostGround), StrokeWidth = GhostEdge * width };
            yield return new PathItem($"under.{shape.Zone.Id}", shape.Outline, under);
            yield return new PathItem($"ghost.{shape.Zone.Id}", shape.Outline, line);
        }
    }

    private Ink GhostInk(Zone zone)
    {
        Ink ink = _colours[zone].Swatch.Ink.At(1), text = Theme.Text.At(1);
        for (double share = 0; share < 1; share += TextStep)
        {
            if (ink.Mix(text, share) is var mixed && mixed.ContrastWith(Theme.Skin) >= Theme.LeaderContrast)
                return mixed;
        }

        return text;
    }

    /// <summary>A thin dashed line.</summary>
    public static PathStyle GhostLine(Ink ink, double width) =>
        new() { Stroke = ink, StrokeWidth = width, Dashes = new PathDashes(2.2 * width, 3 * width) };

    // Highlighted zones are above the rest, and what lies on them above these.
    private int LevelOf(Zone zone) => IsLit(zone) ? 1 : zone.Over.Any(IsLit) ? 2 : 0;

    // One for all zones of a colour: where they touch, it does not add up.
    private IEnumerable<PathItem> Glows(IEnumerable<ZoneShape> lit)
    {
        if (Theme.Lit.Glow.Opacity == 0)
            yield break;
        foreach (IGrouping<Ink, ZoneShape> shapes in lit.GroupBy(shape => _colours[shape.Zone].Swatch.Ink))
        {
            var outline = new Outline([.. shapes.SelectMany(shape => shape.Outline.Contours)]);
            yield return new PathItem("", outline, Theme.Lit.Glow.Of(shapes.Key, _lineScale));
        }
    }

    // Both are lit: where the edge would not be seen on the zone below, it has the colour of names.
    private PathStyle SetOff(Zone zone)
    {
        PathStyle style = StyleOf(zone);
        IEnumerable<Ink> below = zone.Over.Where(IsLit).Select(lit => StyleOf(lit).Fill!.Value.Over(Theme.Skin));
        return below.All(ground => style.Stroke!.Value.Over(ground).ContrastWith(ground) >= LeastEdgeContrast)
            ? style
            : style with { Stroke = Theme.Lit.Label };
    }

    // As on skin, for it is not lit.
    private PathStyle OnLit(Zone zone)
    {
        PathStyle style = StyleOf(zone);
        return style with { Fill = (style.Fill ?? Theme.Skin).Over(Theme.Skin).At(CoverOnLit), Middle = null };
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
    /// The style of a label at a place in the view, in the unit of its size.
    /// </summary>
    public TextStyle LabelStyle(Zone zone, double size, MapPoint place)
    {
        ZoneTone tone = ToneOf(zone);
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

    private ZoneTone ToneOf(Zone zone) => Theme.Tone(_colours[zone].Emphasis);

    private PathStyle StyleOf(Zone zone) => ToneOf(zone).Area(_colours[zone].Swatch, _lineScale);
}
