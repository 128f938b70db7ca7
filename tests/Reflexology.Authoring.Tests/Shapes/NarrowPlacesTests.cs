using CsCheck;

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
    public bool MayExist(string path) => NarrowPlaces.MayExist(Outline.Parse(path).Flatten().Rings, 0.2);

    // Where it says no, the search finds none.
    [Test]
    public void MayExist_RandomStars_MissesNoPlace()
    {
        int skipped = 0, found = 0;
        Stars.Sample(star =>
        {
            bool may = NarrowPlaces.MayExist(star.Rings, ThinPartCheck.LeastWidth);
            var area = new ZoneArea(null!, GridGeometry.FromPolygon(star, StepBudget.Unlimited));
            bool isThin = ThinPartCheck.Parts(area, StepBudget.Unlimited).Any();
            Interlocked.Add(ref skipped, may ? 0 : 1);
            Interlocked.Add(ref found, isThin ? 1 : 0);
            return may || !isThin;
        }, iter: 2_000);
        Assert.That(new[] { skipped, found }, Is.All.GreaterThan(100));
    }

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
