namespace Reflexology.Viewer.Tests;

public sealed class PlaceAnswerTests
{
    private static readonly ViewerMap Basic = new MapStore().Find("basic")!;

    [Test]
    public void At_AnyPlace_IsWhatTheLibrarySays([Values] Aspect aspect, [Values] Foot foot)
    {
        FootView view = MapStore.First.Map[foot, aspect];
        var random = new Random(20260722);
        int hits = 0;
        for (int i = 0; i < 2000; i++)
        {
            var point = new MapPoint(
                random.NextDouble() * view.Drawing.Width, random.NextDouble() * view.Drawing.Height);
            PlaceAnswer answer = PlaceAnswer.Find(MapStore.First, new ViewId(foot, aspect), point, reach: 0);
            Assert.That(answer.Zones.FirstOrDefault(), Is.EqualTo(view.ZoneAt(point)?.Id));
            Assert.That(answer.Zones, Is.EqualTo(view.ZonesAt(point).Select(zone => zone.Id)));
            Assert.That(answer.Distance, Is.Zero);
            hits += answer.Zones.IsEmpty ? 0 : 1;
        }

        Assert.That(hits, Is.GreaterThan(100));
    }

    // The lowest point of the heel is the end of the foot: 255 mm below the top of the view.
    [TestCase(Foot.Right, 58.64)]
    [TestCase(Foot.Left, 107 - 58.64)]
    public void At_JustOutsideTheFoot_TakesTheNearestZoneOnlyWithAFinger(Foot foot, double x)
    {
        MapPoint beside = new(x, 258);
        Assert.That(PlaceAnswer.Find(Basic, new ViewId(foot, Aspect.Plantar), beside, reach: 2.9).Zones, Is.Empty);
        PlaceAnswer answer = PlaceAnswer.Find(Basic, new ViewId(foot, Aspect.Plantar), beside, reach: 3.1);
        Assert.That(answer.Zones, Is.EqualTo(new[] { "abdomen-and-legs" }));
        Assert.That(answer.Distance, Is.EqualTo(3).Within(0.01));
    }

    [TestCase(double.NaN, 5, 5)]
    [TestCase(5, double.PositiveInfinity, 5)]
    [TestCase(-100, -100, 1e9)]
    [TestCase(-100, -100, double.NaN)]
    public void At_NoPlace_HasNoZone(double x, double y, double reach) =>
        Assert.That(
            PlaceAnswer.Find(Basic, new ViewId(Foot.Right, Aspect.Plantar), new MapPoint(x, y), reach).Zones, Is.Empty);
}
