using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// Paints the views of one map for a screen in two layers, so that the highlight can change while the foot stays:
/// a base with every zone, and over it the lit zones alone. Both are exact at any zoom, since each is painted for
/// its frame. Names are found anew for each step of the zoom and kept. Safe to use from several threads.
/// </summary>
/// <param name="map">The map.</param>
public sealed class ViewLayers(FootMap map)
{
    /// <summary>
    /// The greatest width of lines on a screen, in pixels of the page per millimetre of a diagram.
    /// </summary>
    internal const double LineScale = 3.4;

    // The same of names, at any zoom.
    private const double NameScale = 4.2;
    private const double SmallestNames = 0.05, LargestNames = 16;

    // A third fewer bytes than in print, and no difference that a person sees on a screen.
    private const int ScreenQuality = 80;

    // A server paints several pictures at once: cutting each into bands would paint what crosses them twice.
    private const int Bands = 1;

    private readonly ViewNameSteps _names = new(map);

    /// <summary>The map.</summary>
    public FootMap Map => map;

    /// <summary>The foot with all zones, as JPEG on the theme's paper.</summary>
    /// <param name="diagram">
    /// Colours, language, bones and guide lines, and <see cref="LabelStyle.None"/> for a picture without names; what it
    /// highlights does not show here.
    /// </param>
    /// <param name="emphasis">The emphasis of all zones: plain, or quiet below a highlight.</param>
    /// <param name="foot">The foot.</param>
    /// <param name="aspect">The side of it.</param>
    /// <param name="frame">The part and the size.</param>
    /// <param name="cancellation">Cancels the painting, between two zones at the latest.</param>
    /// <exception cref="ArgumentException">
    /// The diagram is of another map, or a number of the frame is beyond its limits.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public byte[] Base(
        Diagram diagram,
        ZoneEmphasis emphasis,
        Foot foot,
        Aspect aspect,
        ViewFrame frame,
        CancellationToken cancellation = default)
    {
        Check(diagram, frame);
        var colours = ZoneColours.For(diagram with { Highlight = [] }, emphasis);
        DiagramPage page = Page(diagram, map[foot, aspect], frame, colours, cancellation);
        SKColor paper = SkiaPainter.ColourOf(diagram.Theme.Paper);
        using var raster = PageRaster.Paint(page, frame.Size, paper, bands: Bands, cancel: cancellation);
        return JpegFile.Encode(raster, ExportOptions.ScreenDpi, ScreenQuality);
    }

    /// <summary>
    /// The lit zones and their glow as they look over the base, as PNG, transparent elsewhere; null where the view has
    /// none of them.
    /// </summary>
    /// <param name="diagram">Colours, language, bones, guide lines and highlight.</param>
    /// <param name="foot">The foot.</param>
    /// <param name="aspect">The side of it.</param>
    /// <param name="frame">The part and the size.</param>
    /// <param name="cancellation">Cancels the painting, between two zones at the latest.</param>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="ArgumentException">
    /// The diagram is of another map, or a number of the frame is beyond its limits.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public byte[]? Highlight(
        Diagram diagram, Foot foot, Aspect aspect, ViewFrame frame, CancellationToken cancellation = default)
    {
        Check(diagram, frame);
        FootView view = map[foot, aspect];
        var colours = ZoneColours.For(diagram);
        ImmutableArray<ZoneShape> lit =
            [.. view.Shapes.Where(shape => colours[shape.Zone].Emphasis == ZoneEmphasis.Lit)];
        if (lit.IsEmpty)
            return null;
        DiagramPage page = Page(diagram, view, frame, colours, cancellation);
        PageMask mask = Mask(diagram.Theme, lit, frame);
        using var raster = PageRaster.Paint(page, frame.Size, SKColors.Transparent, mask, Bands, cancellation);
        return PngFile.Encode(raster, ExportOptions.ScreenDpi);
    }

    private DiagramPage Page(
        Diagram diagram, FootView view, ViewFrame frame, ZoneColours colours, CancellationToken cancel)
    {
        double lines = Lines(frame);
        var zones = new ZonePicture(view, diagram, colours, lines);
        var panel = new DrawingPanel(view, new ViewPart(view).Area, frame.Transform);
        PageRect shown = new(0, 0, frame.Size.Width, frame.Size.Height);
        ImmutableArray<PlacedLabel> labels = diagram.Labels == LabelStyle.None ? [] : [.. Names()];
        ImmutableArray<DrawingItem> items = [.. new ViewPicture(view, diagram, lines).Items(zones.Zones())];
        ImmutableArray<DrawingItem> list =
        [
            new GroupItem(view.Id.ToString(), frame.Transform, null, items),
            new LabelPicture(panel, zones, diagram.Theme, diagram.Language).Draw(labels),
        ];
        return new DiagramPage(new PageSize(shown.Width, shown.Height), list, [panel]) { Fonts = diagram.Fonts };

        IEnumerable<PlacedLabel> Names() =>
            _names.At(NamesAt(frame.SeenScale), view, new TextSetting(diagram), cancel).On(panel)
                .Where(label => label.Box.Overlaps(shown));
    }

    private void Check(Diagram diagram, ViewFrame frame)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        ArgumentNullException.ThrowIfNull(frame);
        if (diagram.Map != map)
        {
            throw new ArgumentException(
                $"Expected a diagram of the map '{map.Id}', found one of '{diagram.Map.Id}'.", nameof(diagram));
        }

        frame.Checked();
    }

    // The zones, their edges, which are half outside of them, and their glow.
    private static PageMask Mask(DiagramTheme theme, ImmutableArray<ZoneShape> lit, ViewFrame frame)
    {
        double reach = LitReach(theme) * Lines(frame);
        var style = new PathStyle { Fill = theme.Text.At(1), Stroke = theme.Text.At(1), StrokeWidth = 2 * reach };
        IEnumerable<PathItem> shapes = lit.Select(shape => new PathItem(shape.Zone.Id, shape.Outline, style));
        MapRect bounds = lit.Select(shape => shape.Polygon.Bounds).Aggregate((all, one) => all.Union(one));
        PageRect kept = frame.Transform.ToPage(bounds.Inflate(reach)).Inflate(1);
        return new PageMask(new GroupItem("lit", frame.Transform, null, [.. shapes]), kept);
    }

    /// <summary>
    /// The distance from its border to which a lit zone changes the picture, in millimetres of a whole foot.
    /// </summary>
    internal static double LitReach(DiagramTheme theme) => Math.Max(theme.Lit.EdgeWidth / 2, theme.Lit.Glow.Reach);

    private static double Lines(ViewFrame frame) => LinesAt(frame.SeenScale);

    /// <summary>Width of lines relative to those of a whole foot, at a scale in pixels per millimetre.</summary>
    internal static double LinesAt(double scale) => Math.Min(1, LineScale / scale);

    /// <summary>Size of names relative to those of a whole foot, at a scale in pixels per millimetre.</summary>
    internal static double NamesAt(double scale) => Math.Clamp(NameScale / scale, SmallestNames, LargestNames);
}
