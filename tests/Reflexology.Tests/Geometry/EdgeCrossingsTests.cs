using CsCheck;

namespace Reflexology.Tests;

public class EdgeCrossingsTests
{
    private static readonly Gen<(int X, int Y)[]> Rings = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7]).Array[1, 9];

    [Test]
    public void Find_BowTie_GivesTheFirstCrossingEdge() => Assert.That(
        Find([(0, 0), (9, 0), (1, 8), (9, 8), (0, 1)]), Is.EqualTo((0, 1, new MapPoint(9, 0))));

    [Test]
    public void Find_CrossingOfTwoRings_GivesTheEarlierRing() => Assert.That(
        Find([(0, 0), (4, 0), (4, 4), (0, 4)], [(9, 9), (3, 3), (9, 3)]), Is.EqualTo((0, 1, new MapPoint(4, 0))));

    [Test]
    public void Find_CrossingInTheSecondRing_GivesRingAndVertex() => Assert.That(
        Find([(0, 0), (4, 0), (4, 4)], [(10, 0), (20, 9), (20, 0), (11, 9)]), Is.EqualTo((1, 0, new MapPoint(10, 0))));

    [Test]
    public void Find_SimpleRing_IsNull() => Assert.That(Find([(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)]), Is.Null);

    [Test]
    public void Find_VertexThatTouchesAnEdge_IsNull() =>
        Assert.That(Find([(0, 0), (4, 0), (4, 4), (2, 0), (0, 4)]), Is.Null);

    [Test]
    public void Find_VertexThatTouchesAVertex_IsNull() =>
        Assert.That(Find([(0, 0), (4, 4), (8, 0), (8, 8), (4, 4), (0, 8)]), Is.Null);

    [Test]
    public void Find_EdgesThatRunBackOnEachOther_IsNull() =>
        Assert.That(Find([(0, 0), (8, 0), (3, 0), (3, 3)]), Is.Null);

    [Test]
    public void Find_NoEdge_IsNull() => Assert.That(Find([]), Is.Null);

    [Test]
    public void Find_RandomRings_FindsWhatBruteForceFinds() => Rings.Array[1, 3].Sample(
        rings => Find(rings) == BruteForce(rings), iter: 20_000);

    private static (int, int, MapPoint)? Find(params (int X, int Y)[][] rings) => EdgeCrossings.Find(
        PointInPolygonCases.PolygonOf([.. rings.Select(ring => ring.Select(p => new MapPoint(p.X, p.Y)).ToArray())]));

    private static (int, int, MapPoint)? BruteForce((int X, int Y)[][] rings)
    {
        var edges = rings.SelectMany((ring, r) => ring.Select((from, v) =>
            (Ring: r, Vertex: v, From: from, To: ring[(v + 1) % ring.Length]))).ToList();
        foreach (var edge in edges)
        {
            if (edges.Any(other => Cut(edge.From, edge.To, other.From, other.To)))
                return (edge.Ring, edge.Vertex, new MapPoint(edge.From.X, edge.From.Y));
        }

        return null;
    }

    // Small whole numbers: plain arithmetic is exact.
    private static bool Cut((int X, int Y) a, (int X, int Y) b, (int X, int Y) c, (int X, int Y) d) =>
        Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static int Side((int X, int Y) a, (int X, int Y) b, (int X, int Y) p) =>
        Math.Sign(((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X)));
}
