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
        Curve.QuadraticTo(new(1, 2), new(3, 4)), Is.EqualTo(new Curve(CurveKind.Quadratic, new(1, 2), new(3, 4), new(3, 4))));

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
}
