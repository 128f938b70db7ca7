using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>
/// Finds how the units of a drawing become the millimetres of each view: by the silhouettes, or by the page where those
/// are gone.
/// </summary>
/// <remarks>
/// Editors change units, move the page and leave transforms away; the silhouette moves with the zones.
/// </remarks>
internal sealed class SvgPanels(
    SvgDrawing drawing, MapPage page, string name, ImmutableDictionary<string, DrawnShape> silhouettes)
{
    /// <summary>The greatest distance of a silhouette from that of the reference foot, in millimetres.</summary>
    private const double LargestChange = 0.5;

    // The error of a place on the page by rounding to three decimals on the way.
    private const double Rounding = 0.004;

    private readonly Dictionary<string, Affine> _known = [];

    /// <summary>The map from the units of the drawing to the millimetres of a view.</summary>
    /// <exception cref="FootMapFormatException">Neither silhouette nor page is that of the export.</exception>
    public Affine ToMillimetres(Aspect aspect, bool isLeft)
    {
        // A shape of the left foot may be drawn on the right foot's view, too: its frame is that in any case.
        MapPanel panel = page.Panels.Where(panel => panel.Aspect == aspect && (isLeft || !panel.IsLeft))
            .MaxBy(panel => panel.IsLeft)!;
        if (!_known.TryGetValue(panel.Id, out Affine map))
            _known[panel.Id] = map = silhouettes.TryGetValue(panel.SilhouetteId, out DrawnShape? drawn)
                ? BySilhouette(panel, drawn)
                : ByPage(panel);
        return map;
    }

    private Affine BySilhouette(MapPanel panel, DrawnShape drawn)
    {
        MapRect there = OutlineDistance.Bounds(panel.Foot.Silhouette);
        MapRect here = OutlineDistance.Bounds(drawn.Outline);
        double scale = (there.Width + there.Height) / (here.Width + here.Height);
        var map = new Affine(scale, 0, 0, scale, there.Left - (scale * here.Left), there.Top - (scale * here.Top));
        if (Math.Abs(scale - 1) < 1e-4 && Math.Abs(map.E + panel.X) < Rounding && Math.Abs(map.F + panel.Y) < Rounding)
            return Affine.Translate(-panel.X, -panel.Y);
        if (!OutlineDistance.IsWithin(drawn.Outline.Transform(map.Of), panel.Foot.Silhouette, LargestChange))
            throw Wrong(drawn, panel);
        return map;
    }

    private Affine ByPage(MapPanel panel)
    {
        double scale = page.Width / drawing.Width;
        if (!(Math.Abs((scale * drawing.Height) - page.Height) < LargestChange))
            throw NoFrame(panel);
        return new Affine(scale, 0, 0, scale, -(scale * drawing.Left) - panel.X, -(scale * drawing.Top) - panel.Y);
    }

    private FootMapFormatException Wrong(DrawnShape drawn, MapPanel panel) => Problem(
        drawn.Names.Element.Place,
        drawn.Names.Element.Path,
        "one of another form",
        $"the silhouette '{panel.SilhouetteId}' as it was exported, moved or scaled at most",
        "Copy it anew from an export: it says where the zones lie.");

    private FootMapFormatException NoFrame(MapPanel panel) => Problem(
        new SvgPlace(1, 1),
        "svg",
        FormattableString.Invariant($"a page of {drawing.Width:0.###} x {drawing.Height:0.###} units without it"),
        FormattableString.Invariant(
            $"the silhouette '{panel.SilhouetteId}' or a page of {page.Width:0.###} x {page.Height:0.###}"),
        "Copy the silhouette from an export: it says where the zones lie.");

    private FootMapFormatException Problem(
        SvgPlace place, string path, string found, string expected, string advice)
    {
        var problem = new MapProblem
        {
            Rule = MapRule.WrongFrame,
            File = name,
            Line = place.Line,
            Column = place.Column,
            Path = path,
            Found = found,
            Expected = expected,
            Advice = advice,
        };
        return new FootMapFormatException(name, [problem]);
    }
}
