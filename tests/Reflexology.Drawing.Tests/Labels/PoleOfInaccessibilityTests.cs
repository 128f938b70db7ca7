using System.Collections.Immutable;
using CsCheck;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class PoleOfInaccessibilityTests
{
    [Test]
    public void Find_Square_IsItsCentre()
    {
        (MapPoint pole, double room) = Find(Space("M10 10h8v8h-8z"));

        Assert.Multiple(() =>
        {
            Assert.That(pole.X, Is.EqualTo(14).Within(0.01));
            Assert.That(pole.Y, Is.EqualTo(14).Within(0.01));
            Assert.That(room, Is.EqualTo(4).Within(0.01));
        });
    }

    [Test]
    public void Find_LShape_IsInTheThickPart()
    {
        (MapPoint pole, double room) = Find(Space("M0 0h2v10h10v8h-12z"));

        Assert.That(room, Is.EqualTo(4).Within(0.01));
        Assert.That(pole.Y, Is.EqualTo(14).Within(0.01));
    }

    [Test]
    public void Find_LineThroughTheMiddle_KeepsOffIt()
    {
        ImmutableArray<MapPoint> line = [new(4, -1), new(4, 11)];

        (MapPoint pole, double room) = Find(Space("M0 0h10v10h-10z") with { Lines = [line] });

        Assert.That(room, Is.EqualTo(3).Within(0.01));
        Assert.That(pole.X, Is.EqualTo(7).Within(0.01));
    }

    [Test]
    public void Find_Empty_HasNoRoom() =>
        Assert.That(Find(new FreeSpace(new Polygon([]), [], [])).Room, Is.Zero);

    // Zones on top may reach in from outside: a square inside them has no room either.
    [Test]
    public void Find_ZoneOnTopReachesIn_KeepsOffAllOfIt()
    {
        Polygon cover = Outline.Parse("M-5 -5h13v20h-13z").Flatten();

        (MapPoint pole, double room) = Find(Space("M0 0h10v10h-10z") with { Covers = [cover] });

        Assert.That(room, Is.EqualTo(1).Within(0.002));
        Assert.That(pole.X, Is.EqualTo(9).Within(0.002));
    }

    [Test]
    public void RoomAt_AnyPointAndTriangle_IsHalfTheSideOfTheLargestSquare()
    {
        // Vertices of maps are on a grid, points anywhere.
        Gen<double> place = Gen.Int[0, 102_400].Select(step => step / 1024.0);
        Gen<MapPoint> vertex = Gen.Select(place, place, (x, y) => new MapPoint(x, y));
        Gen<MapPoint> point = Gen.Select(Gen.Double.Unit, Gen.Double.Unit, (x, y) => new MapPoint(100 * x, 100 * y));
        Gen.Select(vertex, vertex, vertex, point).Sample((a, b, c, p) =>
        {
            var triangle = new Polygon([[a, b, c]]);
            double room = new FreeSpaceEdges(new FreeSpace(triangle, [], [])).RoomAt(p);
            ImmutableArray<MapPoint> ring = triangle.Rings[0];
            double sampled = ring.Select((from, i) => Distance(p, from, ring[(i + 1) % 3])).Min();
            bool isSigned = room == 0 || room > 0 == triangle.Contains(p);
            return Math.Abs(Math.Abs(room) - sampled) < 0.1 && isSigned;
        });
    }

    // Rings in rings, lines, teeth: nowhere is room, and every point may still have more than the best one.
    [TestCase("rings")]
    [TestCase("lines")]
    [TestCase("teeth")]
    [TestCase("sliver")]
    public void Find_NoRoomAnywhere_AsksForABoundedNumberOfPoints(string kind)
    {
        FreeSpaceEdges edges = new(Space(Hard(kind)));
        PoleOfInaccessibility.Find(edges, 0.001);
        long before = GC.GetAllocatedBytesForCurrentThread();
        (_, double room) = PoleOfInaccessibility.Find(edges, 0.0001);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.That(room, Is.GreaterThanOrEqualTo(0).And.LessThan(1));
        Assert.That(allocated, Is.LessThan(16 << 20), "bytes of the queue of points");
    }

    private static string Hard(string kind)
    {
        IEnumerable<string> parts = kind switch
        {
            "rings" => Enumerable.Range(1, 1000)
                .Select(i => Rectangle(50 - (i * 0.04), 50 - (i * 0.04), i * 0.08, i * 0.08)),
            "lines" => Enumerable.Range(0, 1000).Select(i => Rectangle(0, i * 0.09, 90, 0.045)),
            "teeth" => Enumerable.Range(0, 1000).Select(i => Rectangle(i * 0.09, 0, 0.045, 90)),
            _ => [Rectangle(0, 0, 100, 0.01)],
        };
        return string.Join(' ', parts);
    }

    private static string Rectangle(double x, double y, double width, double height) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h{width}v{height}h{-width}z");

    // By the larger of the two coordinates, at 2,001 points of the edge.
    private static double Distance(MapPoint point, MapPoint from, MapPoint to)
    {
        double least = double.PositiveInfinity;
        for (int k = 0; k <= 2000; k++)
        {
            double t = k / 2000.0;
            double x = from.X + ((to.X - from.X) * t) - point.X, y = from.Y + ((to.Y - from.Y) * t) - point.Y;
            least = Math.Min(least, Math.Max(Math.Abs(x), Math.Abs(y)));
        }

        return least;
    }

    private static FreeSpace Space(string pathData) => new(Outline.Parse(pathData).Flatten(), [], []);

    private static (MapPoint Pole, double Room) Find(FreeSpace space) =>
        PoleOfInaccessibility.Find(new FreeSpaceEdges(space), 0.001);
}
