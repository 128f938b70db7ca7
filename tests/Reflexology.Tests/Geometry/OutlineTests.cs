namespace Reflexology.Tests;

/// <summary>Moving and mirroring points, curves, contours and outlines.</summary>
public class OutlineTests
{
    [Test]
    public void IsFinite_EitherCoordinateIsNot_IsFalse() => Assert.Multiple(() =>
    {
        Assert.That(new MapPoint(1, -2).IsFinite, Is.True);
        Assert.That(new MapPoint(double.NaN, 0).IsFinite, Is.False);
        Assert.That(new MapPoint(0, double.NegativeInfinity).IsFinite, Is.False);
    });

    [Test]
    public void LineTo_APoint_HasNoControlsOfItsOwn() => Assert.That(
        Curve.LineTo(new(3, 4)), Is.EqualTo(new Curve(CurveKind.Line, new(3, 4), new(3, 4), new(3, 4))));

    [Test]
    public void QuadraticTo_APoint_HasItsEndAsSecondControl() => Assert.That(
        Curve.QuadraticTo(new(1, 2), new(3, 4)),
        Is.EqualTo(new Curve(CurveKind.Quadratic, new(1, 2), new(3, 4), new(3, 4))));

    [Test]
    public void Map_Curve_MovesEveryPointAndKeepsItsKind() => Assert.That(
        Curve.CubicTo(new(1, 1), new(2, 2), new(3, 3)).Transform(p => new(p.X + 10, p.Y)),
        Is.EqualTo(Curve.CubicTo(new(11, 1), new(12, 2), new(13, 3))));

    [Test]
    public void Map_Contour_MovesItsStartAndStaysOpenOrClosed()
    {
        Contour open = new(new(1, 1), [Curve.LineTo(new(2, 2))], IsClosed: false);
        Contour moved = open.Transform(p => new(p.X, -p.Y));
        Assert.Multiple(() =>
        {
            Assert.That(moved.Start, Is.EqualTo(new MapPoint(1, -1)));
            Assert.That(moved.Curves, Is.EqualTo(new[] { Curve.LineTo(new(2, -2)) }));
            Assert.That(moved.IsClosed, Is.False);
            Assert.That((open with { IsClosed = true }).Transform(p => p).IsClosed, Is.True);
        });
    }

    [Test]
    public void Mirrored_Outline_MirrorsXOnly()
    {
        Contour mirrored = Outline.Parse("M1 2 Q3 4 5 6 Z").Mirrored(100).Contours.Single();
        Assert.Multiple(() =>
        {
            Assert.That(mirrored.Start, Is.EqualTo(new MapPoint(99, 2)));
            Assert.That(mirrored.Curves.Single(), Is.EqualTo(Curve.QuadraticTo(new(97, 4), new(95, 6))));
        });
    }

    [Test]
    public void ToPathData_EveryShapeOfAFile_ReadsBackAsTheSameOutline() => Assert.Multiple(() =>
    {
        foreach (Zone zone in BuiltInMaps.All.SelectMany(map => map.Zones))
        {
            foreach (Outline outline in zone.Shapes.Values)
            {
                var read = Outline.Parse(outline.ToPathData());
                var curves = outline.Contours.SelectMany(contour => contour.Curves);
                var ends = outline.Contours.Select(contour => (contour.Start, contour.IsClosed));
                Assert.That(read.Contours.SelectMany(contour => contour.Curves), Is.EqualTo(curves), zone.Id);
                Assert.That(read.Contours.Select(contour => (contour.Start, contour.IsClosed)), Is.EqualTo(ends),
                    zone.Id);
            }
        }
    });

    [TestCase(null, "M1.0005 -0.0004 L3 4 Q5 6 7 8 C1 2 3 4 5 6 Z M1 1 L2 2")]
    [TestCase(3, "M1.001 0 L3 4 Q5 6 7 8 C1 2 3 4 5 6 Z M1 1 L2 2")]
    [TestCase(0, "M1 0 L3 4 Q5 6 7 8 C1 2 3 4 5 6 Z M1 1 L2 2")]
    public void ToPathData_Decimals_RoundsHalfAwayFromZero(int? decimals, string expected) => Assert.That(
        Outline.Parse("m1.0005-.0004L3 4Q5 6 7 8C1 2 3 4 5 6zM1 1l1 1").ToPathData(decimals), Is.EqualTo(expected));

    [Test]
    public void ToPathData_DecimalsOutOfRange_Throws([Values(-1, 7)] int decimals) => Assert.That(
        () => new Outline([]).ToPathData(decimals), Throws.TypeOf<ArgumentOutOfRangeException>());
}
