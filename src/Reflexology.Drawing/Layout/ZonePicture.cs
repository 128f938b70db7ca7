using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Draws the zones of one view and their names. In millimetres.</summary>
internal sealed class ZonePicture
{
    private const double LargestText = 5.6;
    private const double SmallestText = 1.7;

    private readonly FootView _view;
    private readonly Diagram _diagram;
    private readonly ImmutableHashSet<Zone> _highlighted;
    private readonly double _lineScale;
    private readonly ZoneColours _colours;

    /// <param name="view">The view.</param>
    /// <param name="diagram">What is drawn.</param>
    /// <param name="highlighted">The zones that light up.</param>
    /// <param name="lineScale">How thick lines and how large letters are, 1 on a whole foot.</param>
    public ZonePicture(FootView view, Diagram diagram, ImmutableHashSet<Zone> highlighted, double lineScale) =>
        (_view, _diagram, _highlighted, _lineScale, _colours) =
            (view, diagram, highlighted, lineScale, ZoneColours.For(diagram.Map, diagram.Theme, Highlights(diagram, highlighted)));

    private DiagramTheme Theme => _diagram.Theme;

    // A zone of two areas has the colour of the first; a zone shown large keeps its own.
    private static Dictionary<Zone, int?> Highlights(Diagram diagram, ImmutableHashSet<Zone> highlighted)
    {
        var zones = highlighted.ToDictionary(zone => zone, _ => (int?)null);
        List<BodyArea> areas = [.. diagram.Highlight.Select(diagram.Map.Atlas.Get).Distinct()];
        for (int i = areas.Count - 1; i >= 0 && diagram.CloseUp is null; i--)
        {
            foreach (ZoneMatch match in diagram.Map.ZonesFor(areas[i]))
                zones[match.Zone] = i;
        }

        return zones;
    }

    /// <summary>The zones, translucent; the highlighted ones strong and drawn last, so that no neighbour covers their edge.</summary>
    public IEnumerable<DrawingItem> Zones()
    {
        foreach (ZoneShape shape in _view.Shapes.Where(shape => !IsLit(shape.Zone)))
            yield return Item(shape, StyleOf(shape.Zone));
        foreach (ZoneShape shape in _view.Shapes.Where(shape => IsLit(shape.Zone)))
            yield return Item(shape, StyleOf(shape.Zone));
    }

    private PathItem Item(ZoneShape shape, PathStyle style) => new(shape.Zone.Id, shape.Outline, style)
    {
        Mark = new ItemMark(MarkKind.Zone) { Zone = shape.Zone, Foot = _view.Foot, Aspect = _view.Aspect, Title = shape.Zone.Names[_diagram.Language] },
    };

    /// <summary>
    /// The names, all of one size where that is large enough, each at the place of its zone with the most room. Where a name
    /// has no room the zone's number stands for it, if it has one; that is noted.
    /// </summary>
    public IEnumerable<DrawingItem> Labels(ICollection<UnnamedZone> unnamed)
    {
        string language = _diagram.Language;
        List<ImmutableArray<MapPoint>> innerLines =
        [
            .. _view.Drawing.Details.Where(detail => detail.Kind is FootDetailKind.Crease or FootDetailKind.Nail)
                .SelectMany(detail => detail.Line.Contours).Select(contour => contour.Flatten()),
        ];
        double largest = LargestText * _lineScale, smallest = SmallestText * _lineScale;
        var labels = _view.Shapes.Select(shape => (Shape: shape, Label: Place(shape, shape.Zone.Names[language]))).ToList();
        double common = labels.Count == 0 ? largest : Math.Min(largest, labels.Min(label => label.Label.LargestSize));
        foreach ((ZoneShape shape, ZoneLabel name) in labels)
        {
            ZoneLabel? label = Size(name) >= smallest ? name : shape.Zone.Number is { } number ? Place(shape, $"{number}") : null;
            bool isShown = label is not null && Size(label) >= smallest;
            if (label != name || !isShown)
                unnamed.Add(new UnnamedZone(shape.Zone, _view.Aspect, isShown));
            for (int line = 0; isShown && line < label!.Block.Lines.Length; line++)
                yield return Line(shape.Zone, label, line, Size(label));
        }

        double Size(ZoneLabel label) => common >= largest / 2 ? common : Math.Min(largest / 2, label.LargestSize);

        ZoneLabel Place(ZoneShape shape, string text) => ZoneLabel.Place(shape.Polygon, OnTop(shape.Zone), innerLines, text, language, largest);
    }

    private List<Polygon> OnTop(Zone zone) => [.. _view.Shapes.Where(shape => shape.Zone.Over.Contains(zone)).Select(shape => shape.Polygon)];

    private TextItem Line(Zone zone, ZoneLabel label, int line, double size)
    {
        double fromMiddle = line - ((label.Block.Lines.Length - 1) / 2.0);
        double y = label.Centre.Y + (((fromMiddle * LabelBlock.LineHeight) + LabelBlock.HalfCapital) * size);
        ZoneTone tone = ToneOf(zone);
        var style = new TextStyle(size, tone.Label, _diagram.Language) { IsBold = true, Halo = tone.Halo };
        return new TextItem($"{zone.Id}.{line}", label.Block.Lines[line], new PagePoint(label.Centre.X, y), style);
    }

    private bool IsLit(Zone zone) => _highlighted.Contains(zone);

    private ZoneTone ToneOf(Zone zone) => Theme.Tone(_highlighted.IsEmpty ? ZoneEmphasis.Plain : IsLit(zone) ? ZoneEmphasis.Lit : ZoneEmphasis.Quiet);

    private PathStyle StyleOf(Zone zone) => ToneOf(zone).Area(_colours[zone].Swatch, _lineScale);
}
