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

    /// <param name="view">The view.</param>
    /// <param name="diagram">What is drawn.</param>
    /// <param name="highlighted">The zones that light up.</param>
    /// <param name="lineScale">How thick lines and how large letters are, 1 on a whole foot.</param>
    public ZonePicture(FootView view, Diagram diagram, ImmutableHashSet<Zone> highlighted, double lineScale) =>
        (_view, _diagram, _highlighted, _lineScale) = (view, diagram, highlighted, lineScale);

    private DiagramTheme Theme => _diagram.Theme;

    /// <summary>The zones, translucent; the highlighted ones strong and drawn last, so that no neighbour covers their edge.</summary>
    public IEnumerable<DrawingItem> Zones()
    {
        foreach (ZoneShape shape in _view.Shapes.Where(shape => !IsLit(shape.Zone)))
            yield return Item(shape, Quiet(ColourOf(shape.Zone)));
        foreach (ZoneShape shape in _view.Shapes.Where(shape => IsLit(shape.Zone)))
            yield return Item(shape, Lit(ColourOf(shape.Zone)));
    }

    /// <summary>The lines of a foot that names keep off where they can.</summary>
    public static IEnumerable<ImmutableArray<MapPoint>> InnerLines(FootDrawing foot) => foot.Details
        .Where(detail => detail.Kind is FootDetailKind.Crease or FootDetailKind.Nail)
        .SelectMany(detail => detail.Line.Contours).Select(contour => contour.Flatten());

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
        List<ImmutableArray<MapPoint>> innerLines = [.. InnerLines(_view.Drawing)];
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

        ZoneLabel Place(ZoneShape shape, string text) => ZoneLabel.Place(ZoneRoom.Of(_view, shape), innerLines, text, language, largest);
    }

    /// <summary>How a label in or beside a zone is set; in the unit of its size.</summary>
    public TextStyle LabelStyle(Zone zone, double size, bool isInside)
    {
        bool isQuiet = IsQuiet(zone);
        Ink ink = isInside ? ColourOf(zone).Mix(Theme.Text, isQuiet ? 0.55 : 0.72) : isQuiet ? Theme.QuietText : Theme.Text;
        return new TextStyle(size, isInside && isQuiet ? ink.At(0.72) : ink, _diagram.Language)
        {
            IsBold = isInside || IsLit(zone),
            Halo = isInside ? Theme.SkinLight.At(isQuiet ? 0.35 : 0.5) : null,
        };
    }

    /// <summary>The colour of a leader to a zone.</summary>
    public Ink LeaderInk(Zone zone) => ColourOf(zone).Mix(Theme.Text, 0.5).At(IsQuiet(zone) ? 0.45 : 0.9);

    /// <summary>The swatch of a zone in a legend.</summary>
    public PathStyle Swatch(Zone zone) => (IsLit(zone) ? Lit(ColourOf(zone)) : Quiet(ColourOf(zone))) with { StrokeWidth = 0.4 };

    private TextItem Line(Zone zone, ZoneLabel label, int line, double size)
    {
        PagePoint at = new(label.Centre.X, label.Centre.Y + (label.Block.BaseLine(line) * size));
        return new TextItem($"{zone.Id}.{line}", label.Block.Lines[line], at, LabelStyle(zone, size, isInside: true));
    }

    private bool IsQuiet(Zone zone) => !_highlighted.IsEmpty && !IsLit(zone);

    private bool IsLit(Zone zone) => _highlighted.Contains(zone);

    private Ink ColourOf(Zone zone) => Theme.Zones[_diagram.Map.Zones.IndexOf(zone) % Theme.Zones.Length];

    private PathStyle Quiet(Ink ink) => _highlighted.IsEmpty
        ? new PathStyle { Fill = ink.Mix(Theme.SkinLight, 0.42).At(0.66), Stroke = ink.Mix(Theme.Outline, 0.35).At(0.75), StrokeWidth = 0.4 * _lineScale }
        : new PathStyle { Fill = ink.At(0.12), Stroke = ink.Mix(Theme.Outline, 0.3).At(0.42), StrokeWidth = 0.3 * _lineScale };

    private PathStyle Lit(Ink ink) =>
        new() { Fill = ink.At(0.66), Stroke = ink.Mix(Theme.Outline, 0.35), StrokeWidth = 0.8 * _lineScale };
}
