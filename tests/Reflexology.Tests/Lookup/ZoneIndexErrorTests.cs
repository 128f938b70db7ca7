namespace Reflexology.Tests;

/// <summary>Arguments that an index refuses, and its messages.</summary>
public class ZoneIndexErrorTests
{
    private const int Untouched = -77;

    private static readonly Polygon Box = PointInPolygonCases.RingOf([new(0, 0), new(2, 0), new(2, 2), new(0, 2)]);
    private static readonly ZoneIndex Index = new([Box]);

    [TestCase(3, 4)]
    [TestCase(4, 3)]
    [TestCase(0, 1)]
    [TestCase(1, 0)]
    public void Locate_ColumnsOfUnequalLength_SaysBothAndWritesNothing(int x, int y)
    {
        int[] sets = [.. Enumerable.Repeat(Untouched, 9)];
        Assert.Multiple(() =>
        {
            AssertSaysBoth(() => Index.SetsAt(new double[x], new double[y], sets), x, y);
            AssertSaysBoth(() => Index.SetsAtParallel(new double[x], new double[y], sets), x, y);
            Assert.That(sets, Is.All.EqualTo(Untouched));
        });
    }

    [TestCase(17, 16)]
    [TestCase(1, 0)]
    [TestCase(5000, 4999)]
    public void Locate_OutputTooShort_SaysBothAndWritesNothing(int points, int room)
    {
        int[] sets = [.. Enumerable.Repeat(Untouched, room)];
        Assert.Multiple(() =>
        {
            AssertSaysBoth(() => Index.SetsAt(new double[points], new double[points], sets), points, room);
            AssertSaysBoth(() => Index.SetsAt(new MapPoint[points], sets), points, room);
            AssertSaysBoth(() => Index.SetsAtParallel(new double[points], new double[points], sets), points, room);
            AssertSaysBoth(() => Index.SetsAtParallel(new MapPoint[points], sets), points, room);
            Assert.That(sets, Is.All.EqualTo(Untouched));
        });
    }

    [Test]
    public void ZoneIndex_DefaultArray_Throws() =>
        Assert.That(
            () => new ZoneIndex(default), Throws.InstanceOf<ArgumentException>().With.Message.Contains("zones"));

    [Test]
    public void ZoneIndex_NullAmongTheZones_Throws() =>
        Assert.That(
            () => new ZoneIndex([Box, null!]),
            Throws.InstanceOf<ArgumentException>().With.Message.Contains("zones"));

    [TestCase(0.0)]
    [TestCase(-0.0)]
    [TestCase(-1.0)]
    [TestCase(-double.Epsilon)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void ZoneIndex_CellSizeOutOfRange_Throws(double size) => Assert.That(
        () => new ZoneIndex([Box], new ZoneIndexOptions { CellSize = size }),
        Throws.InstanceOf<ArgumentException>().With.Message.Contains(nameof(ZoneIndexOptions.CellSize)));

    [TestCase(39)]
    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(int.MinValue)]
    public void ZoneIndex_BytesPerVertexBelow40_Throws(int bytes) => Assert.That(
        () => new ZoneIndex([Box], new ZoneIndexOptions { BytesPerVertex = bytes }),
        Throws.InstanceOf<ArgumentException>().With.Message.Contains(nameof(ZoneIndexOptions.BytesPerVertex)));

    private static void AssertSaysBoth(Action act, int first, int second) =>
        Assert.That(
            act, Throws.ArgumentException.With.Message.Match($@"\b{first}\b").And.Message.Match($@"\b{second}\b"));
}
