namespace Reflexology.Tests;

public class ZoneAtTests
{
    private static readonly FootMap Basic = FootMap.Load("basic");

    [TestCase(Aspect.Plantar, "toe-pad-centre-1", "head-and-neck")]
    [TestCase(Aspect.Plantar, "toe-pad-centre-2", "head-and-neck")]
    [TestCase(Aspect.Plantar, "toe-pad-centre-3", "head-and-neck")]
    [TestCase(Aspect.Plantar, "toe-pad-centre-4", "head-and-neck")]
    [TestCase(Aspect.Plantar, "toe-pad-centre-5", "head-and-neck")]
    [TestCase(Aspect.Plantar, "metatarsal-head-1", "chest-and-arms")]
    [TestCase(Aspect.Plantar, "metatarsal-head-2", "chest-and-arms")]
    [TestCase(Aspect.Plantar, "metatarsal-head-3", "chest-and-arms")]
    [TestCase(Aspect.Plantar, "metatarsal-head-4", "chest-and-arms")]
    [TestCase(Aspect.Plantar, "metatarsal-head-5", "chest-and-arms")]
    [TestCase(Aspect.Plantar, "arch-apex", "abdomen-and-legs")]
    [TestCase(Aspect.Plantar, "heel-centre", "abdomen-and-legs")]
    [TestCase(Aspect.Dorsal, "nail-centre-1", "head-and-neck")]
    [TestCase(Aspect.Dorsal, "nail-centre-5", "head-and-neck")]
    [TestCase(Aspect.Dorsal, "metatarsal-head-1", "chest-and-arms")]
    [TestCase(Aspect.Dorsal, "metatarsal-head-5", "chest-and-arms")]
    [TestCase(Aspect.Dorsal, "navicular-centre", "abdomen-and-legs")]
    [TestCase(Aspect.Dorsal, "ankle-joint-centre", "abdomen-and-legs")]
    public void ZoneAt_Landmark_IsItsZoneOnBothFeet(Aspect aspect, string landmark, string expected) =>
        Assert.Multiple(() =>
    {
        foreach (Foot foot in Enum.GetValues<Foot>())
        {
            FootView view = Basic[foot, aspect];
            MapPoint point = ReferenceFoot.BuiltIn[foot, aspect].Landmarks[landmark];
            Assert.That(view.ZoneAt(point)?.Id, Is.EqualTo(expected), $"{foot}");
            Assert.That(view.ZonesAt(point).Select(zone => zone.Id), Is.EqualTo(new[] { expected }), $"{foot}");
        }
    });

    [Test]
    public void ZoneAt_RightFootsPointOnTheLeftFoot_IsAnotherPlace()
    {
        MapPoint besideTheLittleToe = new(20, 20);
        Assert.That(Basic[Foot.Right, Aspect.Plantar].ZoneAt(besideTheLittleToe), Is.Null);
        Assert.That(Basic[Foot.Left, Aspect.Plantar].ZoneAt(besideTheLittleToe)?.Id, Is.EqualTo("head-and-neck"));
    }

    [Test]
    public void Indexer_EveryFootAndAspect_IsThatView([Values] Foot foot, [Values] Aspect aspect)
    {
        FootView view = Basic[foot, aspect];
        Assert.That((view.Foot, view.Aspect), Is.EqualTo((foot, aspect)));
        Assert.That(view.Drawing, Is.SameAs(ReferenceFoot.BuiltIn[foot, aspect]));
    }

    [Test]
    public void ZoneAt_ViewWithoutZones_IsNull(
        [Values] Foot foot, [Values(Aspect.Medial, Aspect.Lateral)] Aspect aspect)
    {
        FootView view = Basic[foot, aspect];
        MapPoint heel = view.Drawing.Landmarks["heel-centre"];
        Assert.Multiple(() =>
        {
            Assert.That(view.Shapes, Is.Empty);
            Assert.That(view.ZoneAt(heel), Is.Null);
            Assert.That(view.ZonesAt(heel), Is.Empty);
            Assert.That(view.Nearest(heel, double.PositiveInfinity), Is.Null);
            Assert.That(view.ZonesWithin(heel, double.PositiveInfinity), Is.Empty);
        });
    }

    [Test]
    public void ZoneAt_PointThatIsNotFinite_IsNullAndNoError(
        [Values(double.NaN, double.PositiveInfinity, double.NegativeInfinity)] double bad)
    {
        FootView sole = Basic[Foot.Right, Aspect.Plantar];
        Assert.Multiple(() =>
        {
            foreach (MapPoint point in (MapPoint[])[new(bad, 100), new(50, bad), new(bad, bad)])
            {
                Assert.That(sole.ZoneAt(point), Is.Null);
                Assert.That(sole.ZonesAt(point), Is.Empty);
                Assert.That(sole.Nearest(point, double.PositiveInfinity), Is.Null);
                Assert.That(sole.ZonesWithin(point, double.PositiveInfinity), Is.Empty);
            }
        });
    }

    [TestCase(Foot.Right, "right", true)]
    [TestCase(Foot.Left, "right", false)]
    [TestCase(Foot.Left, "left", true)]
    [TestCase(Foot.Right, "left", false)]
    [TestCase(Foot.Left, "both", true)]
    [TestCase(Foot.Right, "both", true)]
    public void Shapes_ZoneOfOneFoot_LiesOnThatFootOnly(Foot foot, string feet, bool expected)
    {
        FootMap map = ValidMap.Of(("heart", feet, "M40 100 L60 100 L60 120 L40 120 Z"));
        Assert.That(map[foot, Aspect.Plantar].Shapes.Any(shape => shape.Zone.Id == "heart"), Is.EqualTo(expected));
    }
}
