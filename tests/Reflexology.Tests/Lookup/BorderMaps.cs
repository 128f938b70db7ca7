using System.Collections.Immutable;
using CsCheck;

namespace Reflexology.Tests;

/// <summary>Maps, points and distances on which a tree of borders is most easily wrong.</summary>
internal static class BorderMaps
{
    // Few whole numbers make shared borders, ties and points on edges; the others make rounding, and reach either end
    // of the doubles.
    private static readonly Gen<(Gen<double> Coordinate, double Scale)> Kinds = Gen.OneOf<(Gen<double>, double)>(
        (Whole(4), 1), (Whole(20), 1), (Whole(20), 0.1), (Gen.Double[-1, 1], 100), (Gen.Double[-1, 1], 1e-300),
        (Whole(3), double.Epsilon), (Gen.Double[-1, 1], 1e-160), (Gen.Double[-1, 1], 1e150), (Whole(3), 1e153),
        (Gen.Double[-1, 1], 1e300),
        (Gen.OneOf(Whole(5), Whole(5), Whole(5), Gen.OneOf(1e160, -1e300, 1e-300, 1e9)), 1));

    /// <summary>Maps of up to some hundred edges, with points beside and on their borders, and some far away.</summary>
    public static Gen<(ImmutableArray<Polygon> Zones, MapPoint[] Points)> Any { get; } =
        from kind in Kinds
        let coordinate = kind.Coordinate.Select(value => value * kind.Scale)
        let point = Gen.Select(coordinate, coordinate, (x, y) => new MapPoint(x, y))
        from zones in Gen.OneOf(Scattered(point), Walked(point, kind.Scale), Thin(point)).Array[0, 12]
        from free in point.Array[4]
        from near in Gen.Select(point, point, Beside).Array[4]
        select (zones.ToImmutableArray(), PointsOn(zones, [.. free, .. near]));

    private static Gen<double> Whole(int most) => Gen.Int[-most, most].Select(value => (double)value);

    private static Gen<Polygon> Scattered(Gen<MapPoint> point) => point.Array[0, 12].Array[0, 3].Select(Of);

    // Neighbours lie near each other, as along a real border; some stay where they are.
    private static Gen<Polygon> Walked(Gen<MapPoint> point, double scale) =>
        from start in point
        from steps in Gen.Select(Gen.Int[-1, 1], Gen.Int[-1, 1]).Array[1, 60]
        select Of([Walk(start, steps, scale)]);

    private static Gen<Polygon> Thin(Gen<MapPoint> point) =>
        from a in point
        from b in point
        from count in Gen.Int[2, 30]
        select Of([[.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? a : b)]]);

    private static MapPoint[] Walk(MapPoint at, (int X, int Y)[] steps, double scale) =>
        [.. steps.Select(step => at = new(at.X + (step.X * scale / 8), at.Y + (step.Y * scale / 8)))];

    private static MapPoint Beside(MapPoint away, MapPoint at) => new(at.X + (away.X / 8), at.Y + (away.Y / 8));

    private static Polygon Of(MapPoint[][] rings) =>
        new([.. rings.Select(ring => ring.Where(p => p.IsFinite).ToImmutableArray())]);

    private static MapPoint[] PointsOn(Polygon[] zones, MapPoint[] others)
    {
        var edges = zones.SelectMany(zone => zone.Edges).ToArray();
        var on = edges.Where((_, i) => i % Math.Max(1, edges.Length / 4) == 0).SelectMany(edge => (MapPoint[])
        [
            edge.From,
            new((edge.From.X / 2) + (edge.To.X / 2), (edge.From.Y / 2) + (edge.To.Y / 2)),
            new(Math.BitIncrement(edge.From.X), edge.From.Y),
        ]);
        return
        [
            .. others.Concat(on).Where(point => point.IsFinite),
            new(0, 0), new(1e152, -1e150), new(-1e300, 1e300), new(1e-300, 3),
        ];
    }
}
