using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// Draws views on a canvas of your own, of pixels or of a document. A unit of the canvas is a millimetre of the
/// view, with the view's corner at the origin, so scale, turn and move the canvas first; the inverse of its matrix
/// leads from a click to the <see cref="MapPoint"/> that <see cref="FootView.ZoneAt(MapPoint)"/> takes.
/// </summary>
public static class CanvasExport
{
    /// <summary>
    /// Draws a view: the foot, its zones and, unless the diagram has no labels, their names or pictograms inside them.
    /// </summary>
    /// <param name="canvas">The canvas; its matrix and its clip are restored.</param>
    /// <param name="diagram">
    /// Colours, highlight, language, bones and guide lines; its feet, aspects, legend and title do not matter.
    /// </param>
    /// <param name="foot">The foot.</param>
    /// <param name="aspect">The side of it.</param>
    /// <param name="pixelRatio">
    /// Units of the canvas' surface per pixel of 1/96 inch, above 0: lines and names are that much larger.
    /// </param>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is not above 0, or infinite.</exception>
    /// <remarks>
    /// Lines and names are finer in millimetres where the view is drawn larger, as those of
    /// <see cref="ViewLayers"/>. Cost: some tenths of a second; a program that draws often keeps what was drawn. In a
    /// document, soft shades are pictures.
    /// </remarks>
    public static void DrawView(this SKCanvas canvas, Diagram diagram, Foot foot, Aspect aspect, double pixelRatio = 1)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(diagram);
        if (!(pixelRatio is > 0 and <= double.MaxValue))
            throw new ArgumentOutOfRangeException(nameof(pixelRatio), pixelRatio, "Expected a pixel ratio above 0.");
        FootView view = diagram.Map[foot, aspect];
        double scale = SkiaPainter.ScaleOf(canvas.TotalMatrix) / pixelRatio;
        double lines = ViewLayers.LinesAt(scale);
        var zones = new ZonePicture(view, diagram, ZoneColours.For(diagram), lines);
        ImmutableArray<DrawingItem> items = [.. new ViewPicture(view, diagram, lines).Items(zones.Zones())];
        if (diagram.Labels != LabelStyle.None)
        {
            var pictograms = new ZonePictograms(diagram, [new ViewPart(view) { LineScale = lines }]);
            items = items.Add(Names(diagram, view, zones, pictograms, ViewLayers.NamesAt(scale)));
        }

        SkiaPainter.Paint(canvas, items, new PainterOptions { Fonts = diagram.Fonts, IsOnPixels = true });
    }

    /// <summary>
    /// An outline as a path of true curves, filled by the even-odd rule, in its millimetres. The caller disposes of
    /// it.
    /// </summary>
    public static SKPath ToPath(this Outline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        return SkiaPath.Of(outline);
    }

    private static GroupItem Names(
        Diagram diagram, FootView view, ZonePicture zones, ZonePictograms pictograms, double size)
    {
        var part = new ViewPart(view) { LineScale = size };
        var panel = new DrawingPanel(view, part.Area, PageTransform.Identity);
        FootMap map = diagram.Map;
        var names = ViewNames.Find(
            part, new SymmetricLabels(map), LegendNumbers.ForMap(map), new TextSetting(diagram), pictograms);
        return new LabelPicture(panel, zones, diagram.Theme, diagram.Language).Draw([.. names.On(panel)]);
    }
}
