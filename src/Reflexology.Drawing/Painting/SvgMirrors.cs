using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Finds shapes that mirror one before them, as those of a left foot do, so that both are written once.
/// </summary>
internal sealed class SvgMirrors
{
    // Millimetres: what computing an outline on either foot may add.
    private const double Tolerance = 0.011;

    private readonly List<(string Id, Outline Outline)> _shapes = [];

    /// <summary>
    /// The shape that an outline mirrors, and the sum of x of each two points that do; null where it mirrors none, and
    /// is kept for those after it.
    /// </summary>
    public (string Id, double Width)? Find(string id, Outline outline)
    {
        foreach ((string known, Outline other) in _shapes)
        {
            if (Width(other, outline) is { } width)
                return (known, width);
        }

        _shapes.Add((id, outline));
        return null;
    }

    private static double? Width(Outline one, Outline other)
    {
        if (one.Contours.IsEmpty || !Kinds(one).SequenceEqual(Kinds(other)))
            return null;
        ImmutableArray<MapPoint> ones = Points(one), others = Points(other);
        double width = Math.Round(ones[0].X + others[0].X, 2);
        return ones.Zip(others).All(pair => IsNear(pair.First.Mirrored(width), pair.Second)) ? width : null;
    }

    private static bool IsNear(MapPoint a, MapPoint b) =>
        Math.Abs(a.X - b.X) <= Tolerance && Math.Abs(a.Y - b.Y) <= Tolerance;

    // Of each curve, and after each contour whether it is closed.
    private static IEnumerable<(CurveKind? Kind, bool IsClosed)> Kinds(Outline outline) =>
        outline.Contours.SelectMany(contour => contour.Curves
            .Select(curve => ((CurveKind?)curve.Kind, false))
            .Append((null, contour.IsClosed)));

    private static ImmutableArray<MapPoint> Points(Outline outline) =>
    [
        .. outline.Contours.SelectMany(contour => contour.Curves
            .SelectMany(curve => new[] { curve.Control1, curve.Control2, curve.End })
            .Prepend(contour.Start)),
    ];
}
