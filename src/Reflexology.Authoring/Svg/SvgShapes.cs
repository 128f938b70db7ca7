using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>The shapes of a drawing that were found so far, in its user units.</summary>
internal sealed class SvgShapes
{
    /// <summary>
    /// The greatest distance of the cubic curves of an arc from it, in user units of a drawing of usual size.
    /// </summary>
    private const double ArcTolerance = 0.001;

    // A drawing of fewer units is flattened as if it had as many.
    private const double UsualSize = 1024;

    private readonly SvgStyleSheet _styles;
    private readonly SvgProblems _problems;
    private readonly List<DrawnShape> _found = [];

    // A power of two: polygons made larger and small again are the same to the last bit.
    private readonly double _enlarged;
    private int _curvesLeft = SvgLimits.Curves;
    private int _verticesLeft = SvgLimits.Vertices;

    public SvgShapes(SvgViewport frame, SvgStyleSheet styles, SvgProblems problems)
    {
        (_styles, _problems) = (styles, problems);
        double size = Math.Max(frame.Width, frame.Height);
        _enlarged = size > 0 && size < UsualSize
            ? Math.Pow(2, Math.Min(20, Math.Ceiling(Math.Log2(UsualSize / size))))
            : 1;
    }

    /// <summary>The greatest distance of polygons from the curves.</summary>
    public double Tolerance => CurveFlattening.Tolerance / _enlarged;

    /// <summary>The shapes in drawing order.</summary>
    public ImmutableArray<DrawnShape> Found => [.. _found];

    /// <summary>Adds the shape of an element, or notes why it has none.</summary>
    /// <exception cref="FootMapFormatException">There are more curves than are read.</exception>
    public void Add(SvgElement element, SvgContext context)
    {
        if (!context.IsVisible || !context.HasFill)
        {
            _problems.NotUsed(
                element,
                context.IsVisible ? "a line without a fill" : "a shape that is not visible",
                "a filled shape",
                "Give it a fill if it is a zone.");
            return;
        }

        if (Outline(element, context) is not { } drawn)
            return;
        // A circle too small for the doubles around its centre has no curve.
        Contour[] contours = [.. drawn.Contours.Where(contour => !contour.Curves.IsEmpty)];
        Contour[] closed = [.. contours.Select(Closed).OfType<Contour>()];
        if (closed.Length < contours.Length)
        {
            _problems.NotUsed(
                element, "an open path", "closed paths", "Close it in the editor if it is the border of a zone.");
            if (closed.Length == 0)
                return;
        }

        Outline moved = new([.. closed.Select(contour => contour.Transform(context.ToDrawing.Of))]);
        if (!moved.Contours.All(IsInReach))
        {
            _problems.NotUsed(element, "coordinates beyond what is read",
                FormattableString.Invariant($"coordinates between {-SvgLimits.Coordinate} and {SvgLimits.Coordinate}"));
            return;
        }

        if (Shape(element, moved, context) is { } shape)
            _found.Add(shape);
        else
            _problems.NotUsed(element, "a shape that encloses nothing", "a closed shape with an area");
    }

    private Outline? Outline(SvgElement element, SvgContext context)
    {
        SvgValue? reading = null;
        try
        {
            double scale = context.ToDrawing.LargestScale * Math.Max(1, _enlarged / 4);
            double tolerance = scale > 0 ? ArcTolerance / scale : ArcTolerance;
            var reader = new SvgOutlineReader(_styles, context.Viewport, tolerance, _curvesLeft);
            Outline? outline = reader.Read(element, ref reading);
            _curvesLeft -= outline?.Contours.Sum(contour => contour.Curves.Length) ?? 0;
            return outline;
        }
        catch (PathDataException wrong)
        {
            if (wrong.Expected.StartsWith("at most", StringComparison.Ordinal))
                throw _problems.TooLarge(
                    reading!.PlaceIn(wrong.Offset), element.Path, "curves", SvgLimits.Curves);
            _problems.NotUsed(element, reading!, wrong, isPathData: element.Name == "path" && !reading!.IsCss);
            return null;
        }
    }

    private DrawnShape? Shape(SvgElement element, Outline outline, SvgContext context)
    {
        (Contour Contour, ImmutableArray<MapPoint> Ring)[] drawn =
        [
            .. outline.Contours.Select(contour => (Contour: contour, Ring: Ring(element, contour)))
                .Where(pair => RingFilling.Encloses(pair.Ring)),
        ];
        ImmutableArray<ImmutableArray<MapPoint>> rings = [.. drawn.Select(pair => pair.Ring)];
        var piece = new FilledContours(
            [.. drawn.Select(pair => pair.Contour)], context.IsEvenOdd ? FillRule.EvenOdd : FillRule.Nonzero);
        if (RingFilling.Borders(rings, [(rings.Length, piece.Rule)]) is not { } borders)
            throw _problems.TooLarge(
                element.Place, element.Path, "steps to find the holes of a path", RingNesting.MostSteps);
        return borders.IsEmpty ? null : new DrawnShape(context.Names!, piece)
        {
            Outline = new Outline([.. borders.Select(i => piece.Contours[i])]),
            Polygon = new Polygon([.. borders.Select(i => Reduced(rings[i]))]),
        };
    }

    private ImmutableArray<MapPoint> Ring(SvgElement element, Contour contour)
    {
        Contour large = _enlarged == 1 ? contour
            : contour.Transform(point => new MapPoint(point.X * _enlarged, point.Y * _enlarged));
        ImmutableArray<MapPoint> ring = CurveFlattening.Flatten(large, _verticesLeft);
        if (ring.IsDefault)
            throw _problems.TooLarge(
                element.Place, element.Path, "vertices once curves are straight lines", SvgLimits.Vertices);
        _verticesLeft -= ring.Length;
        return ring;
    }

    private ImmutableArray<MapPoint> Reduced(ImmutableArray<MapPoint> ring) => _enlarged == 1 ? ring
        : [.. ring.Select(point => new MapPoint(point.X / _enlarged, point.Y / _enlarged))];

    // A path that comes back to its start encloses what one that is closed does.
    private static Contour? Closed(Contour contour)
    {
        MapPoint end = contour.Curves[^1].End;
        return contour.IsClosed ? contour
            : Math.Abs(end.X - contour.Start.X) <= ArcTolerance
                && Math.Abs(end.Y - contour.Start.Y) <= ArcTolerance ? contour with { IsClosed = true }
            : null;
    }

    private static bool IsInReach(Contour contour)
    {
        return Is(contour.Start)
            && contour.Curves.All(curve => Is(curve.Control1) && Is(curve.Control2) && Is(curve.End));

        static bool Is(MapPoint point) =>
            Math.Abs(point.X) <= SvgLimits.Coordinate && Math.Abs(point.Y) <= SvgLimits.Coordinate;
    }
}
