using System.Collections.Immutable;
using CsCheck;

namespace Reflexology.Tests;

public class FlatteningTests
{
    // The curve may stray by the tolerance, and snapping moves a vertex by up to half a step in x and in y.
    private const double Allowed = CurveFlattening.Tolerance + (0.7072 / CurveFlattening.GridPerMillimetre);

    private static readonly Gen<MapPoint> Points =
        Gen.Select(Gen.Int[0, 26_000], Gen.Int[0, 26_000], (x, y) => new MapPoint(x / 100.0, y / 100.0));

    private static readonly Gen<MapPoint[]> Quadratics = Points.Array[3];
    private static readonly Gen<MapPoint[]> Cubics = Points.Array[4];

    [Test]
    public void Flatten_QuadraticBackwards_GivesTheSameVertices() => Quadratics.Sample(IsSameBackwards);

    [Test]
    public void Flatten_CubicBackwards_GivesTheSameVertices() => Cubics.Sample(IsSameBackwards);

    // So far from the origin that doubles lie wider apart than the grid: snapping cannot hide a last bit that differs.
    [Test]
    public void Flatten_CubicFarFromTheOriginBackwards_GivesTheSameVertices() => Cubics.Sample(points =>
        IsSameBackwards([.. points.Select(point => new MapPoint(point.X + Math.ScaleB(1, 43),
            point.Y - Math.ScaleB(1, 44)))]));

    [Test]
    public void Flatten_AnyCubic_HasItsVerticesOnTheGrid() => Cubics.Sample(points =>
        Open(points).Flatten().All(vertex => IsOnGrid(vertex.X) && IsOnGrid(vertex.Y)));

    [Test]
    public void Flatten_Quadratic_StaysWithinTheTolerance() => Quadratics.Sample(IsNearItsLines, iter: 200);

    [Test]
    public void Flatten_Cubic_StaysWithinTheTolerance() => Cubics.Sample(IsNearItsLines, iter: 200);

    [Test]
    public void Flatten_AnyCubic_BeginsAndEndsWithItsEnds() => Cubics.Sample(points =>
        Open(points).Flatten() is [var first, .., var last] && Distance(first, points[0]) < 0.001
            && Distance(last, points[^1]) < 0.001);

    [Test]
    public void Flatten_CurveOfAFoot_TakesFewVertices() => Assert.That(
        Open([new(0, 0), new(0, 55), new(45, 100), new(100, 100)]).Flatten(), Has.Length.InRange(9, 65));

    // Its second difference is 32 mm, a quarter after each halving: a fourth of that is 0.02 mm after five.
    [Test]
    public void Flatten_Quadratic_IsHalvedUntilItIsFlat()
    {
        MapPoint[] vertices = [.. Open([new(0, 0), new(8, 16), new(16, 0)]).Flatten()];
        Assert.That(vertices, Has.Length.EqualTo(33));
        Assert.That((vertices[8], vertices[16], vertices[32]),
            Is.EqualTo((new MapPoint(4, 6), new MapPoint(8, 8), new MapPoint(16, 0))));
    }

    // Those of this one are 22.6 mm, of which three fourths are 0.02 mm after five halvings.
    [Test]
    public void Flatten_Cubic_IsHalvedUntilItIsFlat()
    {
        MapPoint[] vertices = [.. Open([new(0, 0), new(0, 16), new(16, 16), new(16, 0)]).Flatten()];
        Assert.That(vertices, Has.Length.EqualTo(33));
        Assert.That((vertices[8], vertices[16]), Is.EqualTo((new MapPoint(2.5, 9), new MapPoint(8, 12))));
    }

    [Test]
    public void Flatten_StraightCubic_IsOneLine() => Assert.That(
        Open([new(0, 0), new(1, 1), new(2, 2), new(3, 3)])
            .Flatten(), Is.EqualTo(new MapPoint[] { new(0, 0), new(3, 3) }));

    [Test]
    public void Flatten_ClosedContourThatReturnsToItsStart_DropsTheRepeatedVertex() => Assert.That(
        Outline.Parse("M1 1 L5 1 L5 5 L1 1 Z").Flatten()
            .Rings.Single(), Is.EqualTo(new MapPoint[] { new(1, 1), new(5, 1), new(5, 5) }));

    [Test]
    public void Flatten_EqualNeighbours_AreDropped() => Assert.That(
        Outline.Parse("M1 1 L1 1 L5 1 L5.0001 1 L5 5 Z").Flatten()
            .Rings.Single(), Is.EqualTo(new MapPoint[] { new(1, 1), new(5, 1), new(5, 5) }));

    [Test]
    public void Flatten_NegativeZero_BecomesZero() => Assert.That(
        Outline.Parse("M-0.0001 1 L5 1 L5 5 Z").Flatten()
            .Rings[0][0].X, Is.Zero.And.Matches<double>(x => !double.IsNegative(x)));

    [Test]
    public void Flatten_OpenContour_BoundsNothing() =>
        Assert.That(Outline.Parse("M1 1 L5 1 L5 5 M0 0 L9 0 L9 9 Z").Flatten().Rings, Has.Length.EqualTo(1));

    [Test]
    public void Flatten_CurveOfAMillionMillimetres_Ends() => Assert.That(
        Open([new(-1e6, 0), new(1e6, 1e6), new(-1e6, 1e6), new(1e6, 0)]).Flatten(), Has.Length.LessThan(100_000));

    private static bool IsSameBackwards(MapPoint[] points) =>
        Open(points).Flatten().SequenceEqual(Open([.. points.Reverse()]).Flatten().Reverse());

    private static bool IsNearItsLines(MapPoint[] points)
    {
        ImmutableArray<MapPoint> vertices = Open(points).Flatten();

        // There and back again encloses nothing, but its border is the flattened curve.
        var lines = new Polygon([[.. vertices, .. vertices.Reverse()]]);
        return Enumerable.Range(0, 1001).All(i => lines.DistanceToBorder(At(points, i / 1000.0)) <= Allowed);
    }

    // Where a Bézier curve of any degree is at a parameter, by de Casteljau's construction.
    private static MapPoint At(MapPoint[] points, double along)
    {
        while (points.Length > 1)
        {
            points = [.. points.Zip(points.Skip(1), (a, b) =>
                new MapPoint(a.X + (along * (b.X - a.X)), a.Y + (along * (b.Y - a.Y))))];
        }

        return points[0];
    }

    private static Contour Open(MapPoint[] points) => new(
        points[0],
        [points.Length == 3 ? Curve.QuadraticTo(points[1], points[2]) : Curve.CubicTo(points[1], points[2], points[3])],
        IsClosed: false);

    private static bool IsOnGrid(double value) => value * 1024 == Math.Round(value * 1024);

    private static double Distance(MapPoint a, MapPoint b) => double.Hypot(a.X - b.X, a.Y - b.Y);
}
