using CsCheck;

namespace Reflexology.Tests;

/// <summary>Measures of shapes against what is known of them.</summary>
public class LocationMeasureTests
{
    private static readonly Gen<Polygon> Rectangles = Gen.Select(
        Gen.Double[20, 50], Gen.Double[80, 120], Gen.Double[1, 60], Gen.Double[1, 60],
        (left, top, width, height) => LocationCheckTests.Rectangle(left, top, left + width, top + height));

    [Test]
    public void WidestCircle_OfARectangle_IsItsShorterSide() => Rectangles.Sample(rectangle =>
    {
        double shorter = Math.Min(rectangle.Bounds.Width, rectangle.Bounds.Height);
        return Math.Abs(new AreaLattice(rectangle).WidestCircle() - shorter) < 0.03;
    }, iter: 200, print: rectangle => $"{rectangle.Bounds}");

    [Test]
    public void Share_OfAPart_IsTheShareOfItsArea() =>
        Gen.Select(Rectangles, Gen.Double[0, 1]).Sample((rectangle, share) =>
    {
        double limit = rectangle.Bounds.Left + (share * rectangle.Bounds.Width);
        double widest = Math.Max(rectangle.Bounds.Width, rectangle.Bounds.Height) / Math.Min(rectangle.Bounds.Width,
            rectangle.Bounds.Height);
        return Math.Abs(new AreaLattice(rectangle).Share(point => point.X < limit) - share) < 0.03 * Math.Sqrt(widest);
    }, iter: 300);

    [TestCase(0, 0, 1, 1, 0, 1, 1, 0, ExpectedResult = true, TestName = "Cross_Diagonals")]
    [TestCase(0, 0, 1, 0, 1, 0, 2, 5, ExpectedResult = true, TestName = "Cross_CommonEnd")]
    [TestCase(0, 0, 1, 0, 2, 0, 3, 0, ExpectedResult = false, TestName = "Cross_ApartOnALine")]
    [TestCase(0, 0, 2, 0, 1, 0, 3, 0, ExpectedResult = true, TestName = "Cross_OverlapOnALine")]
    [TestCase(0, 0, 1, 0, 0.5, 0.001, 0.5, 1, ExpectedResult = false, TestName = "Cross_JustAbove")]
    public bool Cross(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) =>
        EdgeDistance.Cross(new(ax, ay), new(bx, by), new(cx, cy), new(dx, dy));

    // The sides of the sole: no part of the foot is beyond an outermost edge.
    [TestCase("medial-border", "ball-medial", "heel-medial", "web-1")]
    [TestCase("lateral-border", "ball-lateral", "heel-lateral", "web-4")]
    public void Find_ASideOfTheSole_HasItsLandmarksAndNoWeb(string border, string landmark, string other, string web)
    {
        FootDrawing sole = ReferenceFoot.BuiltIn[Foot.Right, Aspect.Plantar];
        LocationTarget side = new LocationTargets(sole, _ => null).Find(border)!;
        Assert.Multiple(() =>
        {
            Assert.That(side.Lines.DistanceOf(sole.Landmarks[landmark]), Is.LessThan(0.1));
            Assert.That(side.Lines.DistanceOf(sole.Landmarks[other]), Is.LessThan(0.1));
            Assert.That(side.Lines.DistanceOf(sole.Landmarks[web]), Is.GreaterThan(3));
        });
    }

    [Test]
    public void Names_OfAView_StandForOneThingEach([Values] Aspect aspect)
    {
        var targets = new LocationTargets(ReferenceFoot.BuiltIn[Foot.Right, aspect], _ => null);
        Assert.That(targets.Names, Is.Unique);
        Assert.That(targets.Names.Select(name => targets.Find(name)?.Kind),
            Is.EqualTo(targets.Names.Select(targets.KindOf)).And.None.Null);
    }
}
