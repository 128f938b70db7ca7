using System.Collections.Immutable;
using CsCheck;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class PoleOfInaccessibilityTests
{
    [Test]
    public void Find_Square_IsItsMiddle()
    {
        (MapPoint pole, double room) = PoleOfInaccessibility.Find(new FreeSpaceEdges(new FreeSpace(Outline.Parse("M10 10h8v8h-8z").Flatten(), [], [])), 0.001);

        Assert.Multiple(() =>
        {
            Assert.That(pole.X, Is.EqualTo(14).Within(0.01));
            Assert.That(pole.Y, Is.EqualTo(14).Within(0.01));
            Assert.That(room, Is.EqualTo(4).Within(0.01));
        });
    }

    [Test]
    public void Find_LShape_LiesInTheThickPart()
    {
        (MapPoint pole, double room) = PoleOfInaccessibility.Find(new FreeSpaceEdges(new FreeSpace(Outline.Parse("M0 0h2v10h10v8h-12z").Flatten(), [], [])), 0.001);

        Assert.That(room, Is.EqualTo(4).Within(0.01));
        Assert.That(pole.Y, Is.EqualTo(14).Within(0.01));
    }

    [Test]
    public void Find_LineThroughTheMiddle_KeepsOffIt()
    {
        ImmutableArray<MapPoint> line = [new(4, -1), new(4, 11)];

        (MapPoint pole, double room) = PoleOfInaccessibility.Find(new FreeSpaceEdges(new FreeSpace(Outline.Parse("M0 0h10v10h-10z").Flatten(), [], [line])), 0.001);

        Assert.That(room, Is.EqualTo(3).Within(0.01));
        Assert.That(pole.X, Is.EqualTo(7).Within(0.01));
    }

    [Test]
    public void Find_Empty_HasNoRoom() =>
        Assert.That(PoleOfInaccessibility.Find(new FreeSpaceEdges(new FreeSpace(new Polygon([]), [], [])), 0.1).Room, Is.Zero);

    [Test]
    public void RoomAt_AnyPointAndTriangle_IsHalfTheSideOfTheLargestSquare()
    {
        Gen<MapPoint> point = Gen.Select(Gen.Double[0, 100], Gen.Double[0, 100], (x, y) => new MapPoint(x, y));
        Gen.Select(point, point, point, point).Sample((a, b, c, p) =>
        {
            var triangle = new Polygon([[a, b, c]]);
            double room = new FreeSpaceEdges(new FreeSpace(triangle, [], [])).RoomAt(p);
            double sampled = triangle.Rings[0].Select((_, i) => (From: triangle.Rings[0][i], To: triangle.Rings[0][(i + 1) % 3]))
                .SelectMany(edge => Enumerable.Range(0, 2001).Select(k => k / 2000.0)
                    .Select(t => Math.Max(Math.Abs(edge.From.X + ((edge.To.X - edge.From.X) * t) - p.X), Math.Abs(edge.From.Y + ((edge.To.Y - edge.From.Y) * t) - p.Y))))
                .Min();
            return Math.Abs(Math.Abs(room) - sampled) < 0.1 && (room == 0 || room > 0 == triangle.Contains(p));
        });
    }

    // What lies on top may reach in from outside: a square inside it has no room either.
    [Test]
    public void Find_ZoneOnTopReachesIn_KeepsOffAllOfIt()
    {
        Polygon zone = Outline.Parse("M0 0h10v10h-10z").Flatten(), cover = Outline.Parse("M-5 -5h13v20h-13z").Flatten();
        (MapPoint pole, double room) = PoleOfInaccessibility.Find(new FreeSpaceEdges(new FreeSpace(zone, [cover], [])), 0.001);
        Assert.That(room, Is.EqualTo(1).Within(0.002));
        Assert.That(pole.X, Is.EqualTo(9).Within(0.002));
    }
}
