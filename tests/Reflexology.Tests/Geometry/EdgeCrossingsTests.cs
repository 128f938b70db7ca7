using CsCheck;

namespace Reflexology.Tests;

public class EdgeCrossingsTests
{
    private static readonly Gen<(int X, int Y)[]> Rings = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7]).Array[1, 9];

    private static readonly Gen<PolygonEdge> Edges =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 99],
            (a, b, c, d, vertex) => new PolygonEdge(0, vertex, new MapPoint(a, b), new MapPoint(c, d)));

    [Test]
    public void Find_BowTie_GivesTheFirstCrossingEdgeAndThePlace() => Assert.That(
        Find([(0, 0), (9, 0), (1, 8), (9, 8), (0, 1)]), Is.EqualTo((0, 1, new MapPoint(4.5, 4.5))));

    [Test]
    public void Find_CrossingOfTwoRings_GivesTheEarlierRing() => Assert.That(
        Find([(0, 0), (4, 0), (4, 4), (0, 4)], [(9, 9), (3, 3), (9, 3)]), Is.EqualTo((0, 1, new MapPoint(4, 3))));

    [Test]
    public void Find_CrossingInTheSecondRing_GivesRingAndVertex() => Assert.That(
        Find([(0, 0), (4, 0), (4, 4)], [(10, 0), (20, 10), (20, 0), (10, 10), (10, 9)]),
        Is.EqualTo((1, 0, new MapPoint(15, 5))));

    [Test]
    public void Find_EdgeCutTwice_GivesTheCrossingNearestToItsStart() => Assert.That(
        Find([(0, 0), (9, 0), (9, 9), (6, 9), (6, -2), (3, -2), (3, 9), (0, 9)]),
        Is.EqualTo((0, 0, new MapPoint(3, 0))));

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
        rings => Find(rings) is var found && BruteForce(rings) is var known
            && (found?.Item1, found?.Item2) == (known?.Item1, known?.Item2), iter: 20_000);

    // Touching, upright, overlapping and doubled edges of all kinds.
    [Test]
    public void Sweep_RandomEdges_FindsOneWhereThereIsOne() => Edges.Array[2, 12].Sample(
        edges => CrossingSweep.Find(edges) is not null == edges.Any(edge => edges.Any(edge.Cuts)), iter: 50_000);

    [Test]
    public void Sweep_RandomRings_FindsOneWhereThereIsOne() => Rings.Array[1, 4].Sample(
        rings => CrossingSweep.Find([.. EdgesOf(rings)]) is not null == BruteForce(rings) is not null, iter: 20_000);

    [TestCase(0, 1)]
    [TestCase(1, 0)]
    [TestCase(1, 1)]
    [TestCase(3, -7)]
    public void Find_CombInAnyDirection_IsNullUntilAToothIsTooLong(int x, int y)
    {
        // Teeth along (x, y), one beside the other across it, all on a back that the last tooth cuts.
        const int Teeth = 3000;
        List<(int X, int Y)> comb = [];
        for (int i = 0; i < Teeth; i++)
            comb.AddRange([At(4 * i, 0), At((4 * i) + 1, 50_000), At((4 * i) + 2, 50_000), At((4 * i) + 3, 0)]);
        comb.AddRange([At(4 * Teeth, 60_000), At(0, 60_000), At(0, 55_000), At(4 * Teeth - 5, 55_000)]);
        comb.Add(At(-1, 54_000));
        Assert.That(Find([.. comb]), Is.Null);
        comb[^9] = At(4 * (Teeth - 1), 70_000);
        Assert.That(Find([.. comb]), Is.Not.Null);

        (int X, int Y) At(int across, int along) => ((along * x) - (across * y), (along * y) + (across * x));
    }

    private static (int, int, MapPoint)? Find(params (int X, int Y)[][] rings) => EdgeCrossings.Find(
        PointInPolygonCases.PolygonOf([.. rings.Select(ring => ring.Select(p => new MapPoint(p.X, p.Y)).ToArray())]));

    private static IEnumerable<PolygonEdge> EdgesOf((int X, int Y)[][] rings) => rings.SelectMany((ring, r) =>
        ring.Select((from, v) => new PolygonEdge(
            r, v, new MapPoint(from.X, from.Y),
            new MapPoint(ring[(v + 1) % ring.Length].X, ring[(v + 1) % ring.Length].Y))));

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
