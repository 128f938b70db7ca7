using CsCheck;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Reflexology.Authoring.Tests;

public class NarrowPlacesTests
{
    private static readonly double[] Rays = [0.05, 0.3, 2, 9];

    // Rings around a point with corners on few circles: many of their parts are narrow.
    private static readonly Gen<Polygon> Stars = Gen.OneOf([.. Rays.Select(Gen.Const)])
        .Array[3, 14]
        .Select(Star);

    [TestCase("M40 120H60V150H40Z", ExpectedResult = false, TestName = "MayExist_Rectangle")]
    [TestCase("M40 120H40.3V150H40Z", ExpectedResult = false, TestName = "MayExist_StripWiderThanThat")]
    [TestCase("M40 120H40.15V150H40Z", ExpectedResult = true, TestName = "MayExist_Strip")]
    [TestCase("M40 120H60V134.9H75V135H60V150H40Z", ExpectedResult = true, TestName = "MayExist_Spike")]
    [TestCase("M40 120H60V150H40Z M59.9 130V140H50V130Z", ExpectedResult = true,
        TestName = "MayExist_HoleNearTheBorder")]
    [TestCase("M40 120H60V150H40Z M59 130V140H50V130Z", ExpectedResult = false, TestName = "MayExist_HoleWithin")]
    [TestCase("M40 120L60 121L40 121.5Z", ExpectedResult = true, TestName = "MayExist_SharpCorner")]
    [TestCase("M40 120L60 130L40 140Z", ExpectedResult = false, TestName = "MayExist_Corner")]
    public bool MayExist(string path) => NarrowPlaces.Boxes(Outline.Parse(path).Flatten().Rings, 0.2, 1) is not [];

    [Test]
    public void Boxes_TwoSpikes_AreAroundEach()
    {
        const string Spiked = "M40 120H60V129.9H75V130H60V150H59.9V165H59.8V150H40Z";
        IReadOnlyList<MapRect> boxes = NarrowPlaces.Boxes(Outline.Parse(Spiked).Flatten().Rings, 0.2, 1)!;
        Assert.That(boxes, Has.Count.EqualTo(2));
        Assert.That(boxes.Any(box => box is { Left: < 60, Right: > 75, Top: > 125, Bottom: < 135 }));
        Assert.That(boxes.Any(box => box is { Left: > 55, Right: < 65, Top: < 150, Bottom: > 165 }));
    }

    // The search in boxes finds what the search of the whole area finds.
    [Test]
    public void Find_RandomStars_AreThePartsOfTheWholeArea()
    {
        int none = 0, found = 0, cut = 0;
        Gen.Select(Stars, Stars).Sample((one, other) =>
        {
            Geometry area = GridGeometry.Union([Area(one, 0), Area(other, 30)], StepBudget.Unlimited);
            List<Geometry> whole = [.. ThinPartCheck.Parts(area, StepBudget.Unlimited)];
            List<Geometry> inBoxes = NarrowParts.Find(area, ThinPartCheck.LeastWidth, part =>
            {
                Interlocked.Add(ref cut, part == area ? 0 : 1);
                return ThinPartCheck.Parts(part, StepBudget.Unlimited);
            }, StepBudget.Unlimited);
            Interlocked.Add(ref none, whole.Count == 0 ? 1 : 0);
            Interlocked.Add(ref found, whole.Count);
            return whole.Count == inBoxes.Count
                && whole.TrueForAll(part => inBoxes.Exists(alike => alike.SymmetricDifference(part).Area < 0.01));
        }, iter: 600);
        Assert.That(new[] { none, found, cut }, Is.All.GreaterThan(15));
    }

    private static Geometry Area(Polygon star, double x) => GridGeometry.FromPolygon(
        new Polygon([[.. star.Rings[0].Select(corner => corner with { X = corner.X + x })]]), StepBudget.Unlimited);

    private static Polygon Star(double[] rays)
    {
        IEnumerable<MapPoint> corners = rays.Select((ray, i) =>
        {
            (double sin, double cos) = Math.SinCos(i * Math.Tau / rays.Length);
            return new MapPoint(CurveFlattening.Snap(50 + (ray * cos)), CurveFlattening.Snap(130 + (ray * sin)));
        });
        return new Polygon([[.. corners]]);
    }
}
